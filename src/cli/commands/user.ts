import { Argument, Command, Option } from "commander";
import { ROLES, type Role } from "../../app/accounts/roles.js";
import type { Where } from "../../app/record.js";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { FINE, UsageProblem } from "../output.js";
import type { UserPlan } from "../users.js";
import type { Exit } from "./command.js";

const HELP = `
Examples:
  entente user add ada@example.org --role admin     the first account; from then on \`entente serve\` asks for one
  echo "a long pass phrase" | entente user add ben@example.org --name "Ben Adu"
  entente user role ben@example.org editor
  entente user remove ben@example.org

Readers look, editors add and decide, admins see to accounts. Without a password on standard input one is made, and
told once.
${WHERE}`;

interface AddOptions extends DataOptions {
  readonly role: Role;
  readonly name?: string;
}

/** `entente user`: who may use the record over the network. */
export function userCommand(exit: Exit): Command {
  const run = async (where: Where, plan: UserPlan): Promise<void> => {
    const { manageUsers } = await import("../users.js");
    await manageUsers(where, plan);
    exit(FINE);
  };
  return new Command("user")
    .summary("who may use the record over the network")
    .description("Gives accounts to those who use the record over the network, and takes them away.")
    .addCommand(adding(run))
    .addCommand(listing(run))
    .addCommand(changing(run))
    .addCommand(removing(run))
    .helpCommand(false)
    .addHelpText("after", HELP);
}

type Run = (where: Where, plan: UserPlan) => Promise<void>;

const adding = (run: Run): Command =>
  withData(new Command("add"))
    .description("Gives somebody an account.")
    .argument("<address>", "their e-mail address, by which they sign in", addressOf)
    .addOption(new Option("--role <role>", "what they may do").choices(ROLES).default("reader"))
    .option("--name <name>", "their name; else their address")
    .action((email: string, { role, name, ...data }: AddOptions) =>
      run(whereIs(data), { what: "add", email, role, name: name ?? email }),
    );

const listing = (run: Run): Command =>
  withForm(withData(new Command("list")), "account")
    .description("Lists the accounts.")
    .action((options: DataOptions & FormOptions) =>
      run(whereIs(options), { what: "list", form: formOf(options) }),
    );

const changing = (run: Run): Command =>
  withData(new Command("role"))
    .description("Gives somebody another role.")
    .argument("<address>", "the address of their account", addressOf)
    .addArgument(new Argument("<role>", "what they may do").choices(ROLES))
    .action((email: string, role: Role, data: DataOptions) =>
      run(whereIs(data), { what: "role", email, role }),
    );

const removing = (run: Run): Command =>
  withData(new Command("remove"))
    .description("Takes somebody's account away, with its sessions and tokens.")
    .argument("<address>", "the address of the account", addressOf)
    .action((email: string, data: DataOptions) => run(whereIs(data), { what: "remove", email }));

function addressOf(given: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(given)) return given;
  throw new UsageProblem(`${given} is no e-mail address`, "give one as ada@example.org");
}
