/** What is chosen by hand when the table of states is derived, each with its reason. */

/** Codes that differ from the source: Kosovo has no ISO code; XKX is the user-assigned one in general use. */
export const ids = { UNK: "XKX" };

/**
 * Parties that are no members of the United Nations: its observers, states recognised by some, states in free
 * association, and territories with a government that meets foreign governments on its own account.
 * Left out: departments, bases, uninhabited islands, and the Crown dependencies (Jersey and Saint Martin
 * are other things far more often).
 */
// oxfmt-ignore
export const territories = new Set([
  "VAT", "PSE", // observers
  "UNK", "TWN", "ESH", // recognised by some
  "COK", "NIU", // in free association
  "HKG", "MAC", "GRL", "FRO", "ABW", "CUW", "SXM", "BMU", "CYM", "VGB", "TCA", "MSR", "AIA", "GIB",
  "NCL", "PYF", "TKL", "PRI", "GUM", "ASM", "MNP",
]);

/** Display names: the one that the state itself uses in English, where the source has another. */
export const names = {
  CIV: "Côte d'Ivoire",
  COD: "Democratic Republic of the Congo",
  CPV: "Cabo Verde",
  ESH: "Sahrawi Arab Democratic Republic",
  VAT: "Holy See",
};

/** Forms of the source that nobody writes, or that say the country's own name a second time. */
export const withoutForm = new Set([
  "Nation of Brunei, Abode of Peace",
  "Republic of China (Taiwan)",
  "City of San Marino",
  "City of Victoria",
  "Western Sahara", // the territory; the party is the Sahrawi Republic, which has its row by hand
  "Virgin Islands",
]);

/** Capitals that are held back: as a word of a readout they are mostly something else. */
export const heldBack = new Map([
  ["Alofi", "too small to be used for the government"],
  ["Bloemfontein", "seat of the courts; Pretoria speaks for the government"],
  ["Cape Town", "a place of meetings; Pretoria speaks for the government"],
  ["Hamilton", "a surname first of all"],
  ["Jerusalem", "its status is disputed, and itself a subject of readouts"],
  ["Kingston", "a surname, and a town in many countries"],
  ["Malé", "equal to the word male when diacritics are folded"],
  ["Plymouth", "abandoned, and a town elsewhere"],
  ["San Juan", "a city in many countries"],
  ["San José", "a city in many countries"],
  ["Santiago", "a given name and a city in many countries"],
  ["Stanley", "a surname first of all"],
  ["The Valley", "a common noun"],
  ["Victoria", "a given name, a lake, a state of Australia"],
]);
