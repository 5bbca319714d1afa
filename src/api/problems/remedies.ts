/** Where the use cases name a command to look with: where that is looked for in the pages and in the API. */
const ELSEWHERE: readonly (readonly [command: string, place: string])[] = [
  ["look for it: entente roadmap PARTY PARTY", "the roadmap of its two parties lists it"],
  ["look for it: entente timeline PARTY PARTY", "the timeline of its two parties lists it"],
  ["look for it: entente search WORD", "search for it by a word of it"],
  ["entente search --help", "fields are party, speaker, kind, topic and others: see /reference"],
  ["entente people lists them", "the list of people has all names"],
  ["take an id from entente review --list", "take an id from the review"],
  ["entente review --log lists them", "the list of decisions has them"],
  ["to have it count again: entente review --undo", "to have it count again undo decision"],
  ["see what has been: entente withdraw --list", "see the list of what has been"],
  ["`entente user list` lists them", "the list of accounts has them"],
  [", or collect them: entente collect", ""],
];

/** What to do, told to somebody who has no command line at hand. */
export const remedyHere = (remedy: string): string =>
  ELSEWHERE.reduce((told, [command, place]) => told.replace(command, place), remedy);
