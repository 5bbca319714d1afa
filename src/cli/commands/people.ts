import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { FINE, write } from "../output.js";
import type { Exit } from "./command.js";

const PEOPLE_HELP = `
Examples:
  entente people                 everybody in the record, those of most readouts first
  entente people GHA             those who serve Ghana
  entente people --csv > people.csv

Several spellings of one person are one line. Who may be one and is not surely so is two, until somebody has decided:
entente review.
${WHERE}
Exit codes: 0 fine, 1 there is no such party or record, 2 wrong usage.
`;

const PERSON_HELP = `
Examples:
  entente person "Ana Ruivo"     offices, encounters, statements and undertakings, each with its words
  entente person Ruivo           words of a name are enough where only one person has them
  entente person --json Ruivo    the same for programs, offsets included
${WHERE}
Exit codes: 0 fine, 1 there is nobody of that name, or several; 2 wrong usage.
`;

type Options = DataOptions & FormOptions;

/** `entente people`: the persons of a party, or all. */
export const peopleCommand = (exit: Exit): Command =>
  withForm(withData(new Command("people")), "person")
    .summary("the people of a party, or all")
    .description(
      "Lists people, however their names are spelled: office now, how many readouts name them, when.",
    )
    .argument("[party]", "a state or organisation, as GHA, Ghana or Ghanaian")
    .addHelpText("after", PEOPLE_HELP)
    .action(async (party: string | undefined, options: Options) => {
      const { showPeople } = await import("../people/show-people.js");
      const form = formOf(options);
      const shown = await withRecord(whereIs(options), (store) => showPeople(store, party, form));
      await write(process.stdout, shown);
      exit(FINE);
    });

/** `entente person`: one person, under whatever spelling. */
export const personCommand = (exit: Exit): Command =>
  withData(new Command("person"))
    .summary("a person’s offices, encounters, words and undertakings")
    .description("Shows all that readouts tell of a person, with the words that do.")
    .argument("<name>", "a name in any of its spellings, words of one, or the id of a person")
    .option("--json", "all of it as JSON")
    .addHelpText("after", PERSON_HELP)
    .action(async (name: string, options: Options) => {
      const { showPerson } = await import("../people/show-person.js");
      const json = options.json === true;
      const shown = await withRecord(whereIs(options), (store) => showPerson(store, name, json));
      await write(process.stdout, shown);
      exit(FINE);
    });
