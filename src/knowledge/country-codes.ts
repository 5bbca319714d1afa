import { countryCodes } from "./country-codes.data.js";

const partyByCode: ReadonlyMap<string, string> = new Map(countryCodes);

/** The state with an ISO 3166-1 alpha-2 code, in lower case (Kosovo: `xk`); undefined where we know none. */
export const stateOfCode = (code: string): string | undefined => partyByCode.get(code);
