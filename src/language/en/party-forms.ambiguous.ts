/** A form that may mean several parties. */
export interface AmbiguousForm {
  readonly form: string;
  /** The party that the form is listed for comes first; another is meant where the text names that one. */
  readonly parties: readonly string[];
  readonly reason: string;
}

// oxfmt-ignore
export const ambiguousForms: readonly AmbiguousForm[] = [
  { form: "Congo", parties: ["COG", "COD"], reason: "the United Nations call Brazzaville Congo; Kinshasa writes DRC" },
  { form: "Congolese", parties: ["COD", "COG"], reason: "twenty times the people, and the greater part of the news" },
  { form: "Korea", parties: ["KOR", "PRK"], reason: "Seoul calls itself Korea in English, Pyongyang DPRK" },
  { form: "Korean", parties: ["KOR", "PRK"], reason: "as Korea" },
  { form: "Koreans", parties: ["KOR", "PRK"], reason: "as Korea" },
  { form: "Dominican", parties: ["DOM", "DMA"], reason: "eleven million people against seventy thousand" },
  { form: "Dominicans", parties: ["DOM", "DMA"], reason: "as Dominican" },
  { form: "Guinean", parties: ["GIN", "GNB", "GNQ"], reason: "the other two have adjectives of their own" },
  { form: "Samoan", parties: ["WSM", "ASM"], reason: "American Samoan is the adjective of the other" },
  { form: "Micronesian", parties: ["FSM", "KIR", "MHL", "NRU", "PLW"], reason: "also the region" },
  { form: "Azeri", parties: ["AZE", "IRN"], reason: "in Iran a people, not the government" },
  { form: "Brussels", parties: ["BEL", "EU"], reason: "the capital is Belgium's; in prose about the Union it is the Union" },
  { form: "Vienna", parties: ["AUT", "UN"], reason: "Austria's capital and a seat of the United Nations" },
  { form: "Commonwealth", parties: ["Commonwealth", "AUS"], reason: "in Australian prose the federation" },
  { form: "Holland", parties: ["NLD"], reason: "a part for the whole" },
  { form: "Georgia", parties: ["GEO"], reason: "also a state of the USA, which sends no readouts" },
  { form: "Jordan", parties: ["JOR"], reason: "also a given name and surname: a person's name wins over it" },
  { form: "Chad", parties: ["TCD"], reason: "as Jordan" },
  { form: "Turkey", parties: ["TUR"], reason: "a bird in lower case" },
  { form: "Guinea", parties: ["GIN"], reason: "longer names win: Guinea-Bissau, Equatorial Guinea, Papua New Guinea" },
  { form: "Washington", parties: ["USA"], reason: "also a surname and a state of the USA" },
];

/**
 * Names that contain the form of a party and do not mean it. The longest form wins, so each of these, taken as
 * a form without a party, keeps the shorter one inside it from being read.
 */
// oxfmt-ignore
export const maskingForms: readonly string[] = [
  // Peoples and parts of the world
  "African American", "African Americans", "Central America", "Central American", "Inter-American", "Latin America",
  "Latin American", "Latin Americans", "North America", "North American", "Pan-American", "South America",
  "South American", "Spanish America", "The Americas", "Americas", "Indian subcontinent", "Native American",
  "West Indian", "West Indies", "Northern Ireland", "Northern Irish", "Inner Mongolia", "New England", "New Mexico",
  "New Britain", "New Jersey", "Upper Egypt", "Guiana Shield", "French Guiana",
  // Waters and other places
  "Arabian Sea", "English Channel", "Gulf of Aden", "Gulf of Guinea", "Gulf of Mexico", "Gulf of Oman", "Gulf of Thailand",
  "Indian Ocean", "Jordan River", "Jordan Valley", "Lake Chad", "Lake Chad Basin", "Lake Malawi", "Lake Victoria",
  "Niger Basin", "Niger Delta", "Niger River", "River Jordan", "River Niger", "Congo Basin", "Congo River", "River Congo",
  "Mozambique Channel", "Norwegian Sea", "Panama Canal", "Philippine Sea", "Sea of Japan", "South China Sea",
  "East China Sea", "Suez Canal", "Taiwan Strait", "Torres Strait", "Korean Peninsula", "Korean peninsula",
  "Danish Straits", "Turkish Straits", "Washington State",
  // Agreements, processes and prizes named after a place
  "Abraham Accords", "Algiers Agreement", "Algiers Accord", "Astana process", "Astana format", "Bali Declaration",
  "Beijing Declaration", "Beijing Platform for Action", "Budapest Memorandum", "Dayton Agreement", "Doha Agreement",
  "Doha Round", "Doha Declaration", "Havana Charter", "Helsinki Final Act", "Kigali Amendment", "Kampala Convention",
  "Lisbon Treaty", "Treaty of Lisbon", "Lomé Convention", "London Club", "Luanda Process", "Nairobi Process",
  "Malabo Declaration", "Malabo Protocol", "Maputo Protocol", "Maputo Declaration", "Minsk agreements", "Minsk Agreements",
  "Minsk Group", "Montevideo Convention", "Moscow Declaration", "Oslo Accords", "Paris Agreement", "Paris Climate Agreement",
  "Paris Accord", "Paris Club", "Paris Charter", "Rabat Process", "Khartoum Process", "Rome Statute", "Treaty of Rome",
  "Stockholm Convention", "Tokyo Declaration", "Treaty of Asunción", "Vienna Convention", "Vienna Conventions",
  "Washington Consensus", "Washington Treaty", "Warsaw Pact", "Warsaw Convention", "Belgrade Process", "Berlin Process",
  "Berlin Wall", "Bucharest Nine", "Bucharest Format", "Addis Ababa Action Agenda", "Bandung Conference", "Yaoundé Code of Conduct",
  // Bodies that bear the name of another body
  "Foreign Office Consultations", "Foreign Office Consultation", "National Security Council", "Supreme Security Council", "National General Assembly", "Security Council of",
  "Secretary of the Security Council", "State Council", "Member State", "Member States", "International Olympic Committee",
  "Church of England", "American Chamber of Commerce", "German Chamber of Commerce", "Bank of America",
];
