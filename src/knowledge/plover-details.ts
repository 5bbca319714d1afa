/**
 * What a PLOVER record says besides its category, by the names of the manual (draft 0.7b1).
 * Source: Open Event Data Alliance, PLOVER manual, sections 2.1 (contexts), 2.3 (modes of CONSULT), 4.2 (quad categories).
 */

/** The context of each of our topics; sport, labour and the like have none. */
const contexts: ReadonlyMap<string, string> = new Map([
  ["agriculture", "human_security"],
  ["culture", "culture"],
  ["defence", "military"],
  ["education", "culture"],
  ["energy", "resource"],
  ["environment", "enviro_disaster"],
  ["finance", "economic"],
  ["fisheries", "resource"],
  ["health", "disease"],
  ["human-rights", "human_rights"],
  ["humanitarian", "humanitarian"],
  ["infrastructure", "economic"],
  ["justice", "legal"],
  ["migration", "migration"],
  ["multilateral", "diplomatic"],
  ["peace", "peacekeeping"],
  ["political", "diplomatic"],
  ["tourism", "economic"],
  ["trade", "economic"],
  ["transport", "economic"],
  ["water", "resource"],
]);

/** The contexts of some topics, each once. */
export const ploverContexts = (topics: readonly string[]): string[] => [
  ...new Set(topics.flatMap((topic) => contexts.get(topic) ?? [])),
];

/** The kinds of encounters that are consultations; a ceremony and a letter are none. */
const consultations: ReadonlyMap<string, string | undefined> = new Map([
  ["meeting", undefined],
  ["call", "phone"],
  ["visit", "visit"],
  ["conference", "multilateral"],
]);

/** Whether an encounter is a consultation, which has the category CONSULT. */
export const isConsultation = (kind: string): boolean => consultations.has(kind);

/** How a consultation is held; undefined where PLOVER has no word for it. */
export const consultMode = (kind: string): string | undefined => consultations.get(kind);

const conflict = new Set(["REQUEST", "ACCUSE", "REJECT"]);

/** The quad category: 1 for verbal cooperation, 3 for verbal conflict; words are never material. */
export const quadOf = (category: string): 1 | 3 => (conflict.has(category) ? 3 : 1);
