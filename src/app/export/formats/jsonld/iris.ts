/** A reference to something by its IRI. */
export interface Reference {
  readonly id: string;
}

/** The IRI of something: a name, no address, since a record may be anywhere or nowhere on the network. */
const named =
  (what: string) =>
  (id: string): Reference => ({ id: `urn:entente:${what}:${encodeURIComponent(id)}` });

export const readoutRef = named("readout");
/** A find, as an annotation. */
export const findRef = named("find");
export const quotationRef = named("quotation");
export const personRef = named("person");
export const partyRef = named("party");
export const occasionRef = named("occasion");
export const decisionRef = named("decision");
export const userRef = named("user");
/** A version of reading. */
export const engineRef = named("engine");
export const ruleRef = named("rule");
