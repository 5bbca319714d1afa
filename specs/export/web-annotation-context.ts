/**
 * What stands for http://www.w3.org/ns/anno.jsonld in tests, which fetch nothing: the terms that our export uses, with the IRIs that the
 * Recommendation gives them. Written by us; a term that is missing here makes a test fail.
 * Source: W3C Web Annotation Vocabulary, Recommendation of 23 February 2017, appendix A (JSON-LD context).
 */
const OA = "http://www.w3.org/ns/oa#";

const classes = ["Annotation", "SpecificResource", "TextualBody", "TextQuoteSelector", "TextPositionSelector"];
const motivations = ["classifying", "describing", "identifying", "tagging"];
const literals = ["exact", "prefix", "suffix", "start", "end"];

const inOa = (terms: readonly string[]): object =>
  Object.fromEntries(terms.map((term) => [term, `${OA}${term}`]));
const reference = (iri: string): object => ({ "@id": iri, "@type": "@id" });

export const WEB_ANNOTATION_CONTEXT = {
  "@context": {
    id: "@id",
    type: "@type",
    schema: "http://schema.org/",
    ...inOa([...classes, ...motivations, ...literals]),
    body: reference(`${OA}hasBody`),
    target: reference(`${OA}hasTarget`),
    source: reference(`${OA}hasSource`),
    selector: reference(`${OA}hasSelector`),
    motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
    purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
    generator: reference("http://www.w3.org/ns/activitystreams#generator"),
    Software: "http://www.w3.org/ns/activitystreams#Application",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    name: "http://xmlns.com/foaf/0.1/name",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
  },
};
