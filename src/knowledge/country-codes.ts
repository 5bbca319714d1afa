import { countryCodes } from "./country-codes.data.js";

const partyByCode: ReadonlyMap<string, string> = new Map(countryCodes);

/** The state with an ISO 3166-1 alpha-2 code, in lower case (Kosovo: `xk`); undefined where we know none. */
export const stateOfCode = (code: string): string | undefined => partyByCode.get(code);

const codeByParty: ReadonlyMap<string, string> = new Map(countryCodes.map(([code, party]) => [party, code]));

/** The ISO 3166-1 alpha-2 code of a state, in lower case; undefined for organisations. */
export const countryCodeOf = (party: string): string | undefined => codeByParty.get(party);
