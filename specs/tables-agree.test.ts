import { describe, expect, test } from "vitest";
import { parties, partyById } from "../src/knowledge/parties.js";
import { topicById, topics } from "../src/knowledge/topics.js";
import { partyForms } from "../src/language/en/party-forms.js";
import { topicWords } from "../src/language/en/topics.js";
import { formOf } from "../src/text/fold.js";

describe("the tables of knowledge and of English agree", () => {
  const partyOf = new Map(partyForms.map(({ form, party }) => [formOf(form), party]));

  test("every form is of a known party", () =>
    expect(partyForms.filter(({ party }) => partyById(party) === undefined)).toEqual([]));

  test("every party is called by the name it is shown with", () =>
    expect(parties.filter(({ id, name }) => partyOf.get(formOf(name)) !== id)).toEqual([]));

  test("every organisation is called by its acronym", () =>
    expect(parties.filter(({ id, kind }) => kind === "organisation" && partyOf.get(formOf(id)) !== id)).toEqual([]));

  test("every word is of a known topic", () =>
    expect(topicWords.filter(([, topic]) => topicById(topic) === undefined)).toEqual([]));

  test("every topic has words", () => {
    const worded = new Set(topicWords.map(([, topic]) => topic));
    expect(topics.filter(({ id }) => !worded.has(id))).toEqual([]);
  });
});
