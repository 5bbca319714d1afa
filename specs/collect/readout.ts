/** One readout, set in every form by `forms.ts`. */
export const TITLE = "Foreign Minister Haukås receives the Minister for Fisheries of Ghana";
export const PUBLISHED = "2033-05-04";
export const PUBLISHER = "Ministry of Foreign Affairs of Norway";
export const ADDRESS = "https://www.example.org/news/2033/haukas-ghana";

export const PARAGRAPHS: readonly string[] = [
  "OSLO, 4 May 2033 — Foreign Minister Trygve Haukås received the Minister for Fisheries of Ghana, Akosua Dankwa, at the Ministry this morning. It was their second meeting in a year, and it lasted for an hour and a half.",
  "“We will open a consulate in Takoradi before the end of next year,” the Foreign Minister said. He added that the building had been found, and that the well-known shipping house beside it would take the upper floors.",
  "Ms Dankwa thanked Norway for the two research vessels that it had lent to the University of Cape Coast. She asked that a third be sent by March 2034, since the co-operation between the institutes had outgrown the ships that they had.",
  "The two ministers agreed on the following:",
  "1. Norway will train forty fisheries inspectors in Bergen by the end of 2034.",
  "2. Ghana will publish its register of fishing licences within six months.",
  "3. Both sides will meet again in Accra in November.",
  "The Foreign Minister accepted an invitation from President Ampofo-Darko to visit Ghana. The dates will be settled through diplomatic channels.",
];

export const TEXT = `${[TITLE, ...PARAGRAPHS].join("\n\n")}\n`;
