/** In characters. NIST SP 800-63B asks for 15 where a password stands alone and 8 beside another factor; length is all that is asked. */
export const SHORTEST_PASSWORD = 15;
/** Longer ones would only cost time. */
export const LONGEST_PASSWORD = 256;
