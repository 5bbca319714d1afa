/** What of the package is used; it brings no types. */
declare module "datapackage" {
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
  export interface Resource {
    readonly name: string;
    read(options: {
      readonly keyed: true;
      readonly relations: boolean;
    }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
}
