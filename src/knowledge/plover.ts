/**
 * PLOVER categories of acts, by the names of the manual (REQUEST, ACCUSE, YIELD; the gold standard records still
 * say DEMAND, DISAPPROVE, CONCEDE). AGREE takes in promises and offers of future action, one-sided ones too;
 * REQUEST everything asked of another, so also that he come; thanks are the verbal part of SUPPORT, and so is what has
 * been signed: an agreement made is cooperation begun, while to agree to something is still a promise.
 * No category have
 * - `instruction`: a party tells its own officials, and an event needs a target outside its source;
 * - `greeting`: congratulation and condolence were public statements in CAMEO, which PLOVER dropped;
 * - what is denied and leaves no event: no offer, invitation, refusal, criticism, thanks.
 * Source: Open Event Data Alliance, PLOVER manual and gold standard records.
 */
const affirmed: ReadonlyMap<string, string> = new Map([
  ["commitment", "AGREE"],
  ["offer", "AGREE"],
  ["agreement", "AGREE"],
  ["acceptance", "AGREE"],
  ["request", "REQUEST"],
  ["invitation", "REQUEST"],
  ["refusal", "REJECT"],
  ["support", "SUPPORT"],
  ["thanks", "SUPPORT"],
  ["criticism", "ACCUSE"],
]);

/** To promise not to act, or not to agree, is to refuse; to ask that something be not done is to ask. */
const denied: ReadonlyMap<string, string> = new Map([
  ["commitment", "REJECT"],
  ["agreement", "REJECT"],
  ["acceptance", "REJECT"],
  ["support", "REJECT"],
  ["request", "REQUEST"],
]);

/**
 * The PLOVER category of an act.
 * @param kind a kind of act of the guidelines, such as `commitment`
 * @param negated whether the act is denied (*we will not interfere*)
 * @param signed whether the act is an instrument signed or concluded
 * @returns its category in capitals, undefined where PLOVER has none
 */
export const ploverOf = (kind: string, negated: boolean, signed: boolean): string | undefined =>
  signed && !negated ? "SUPPORT" : (negated ? denied : affirmed).get(kind);
