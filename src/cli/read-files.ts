import { answers, type Answered } from "./answers.js";
import type { Request } from "./answer.js";
import { problemOf } from "./answer.js";
import { directory, standardOutput, type Destination } from "./destination.js";
import { findInputs, mayBeSeveral, titleOf, type Input } from "./inputs.js";
import type { Columns } from "../app/collect.js";
import { FINE, messageOf, SOME_FAILED, UsageProblem } from "./output.js";
import { progressOver } from "./progress.js";

/** What `entente read` was asked to do. */
export interface ReadPlan {
  /** Files, directories or `-`, at least one. */
  readonly names: readonly string[];
  readonly request: Request;
  /** Which columns of tables hold what. */
  readonly columns: Columns;
  /** The directory for results; else they go to standard output. */
  readonly out?: string;
}

/**
 * Reads what the plan names and gives the results in its order.
 * @returns the exit code
 * @throws UsageProblem when the plan cannot be carried out at all
 */
export async function readFiles(plan: ReadPlan): Promise<number> {
  const inputs = await findInputs(plan.names);
  const destination = await destinationOf(plan, inputs);
  const progress = progressOver(inputs.length, isBarSeen(plan, inputs));
  let failed = 0;
  for await (const answered of answers(inputs, plan.request, plan.columns)) {
    const message = await deliver(answered, destination);
    if (message !== undefined) {
      failed++;
      progress.say(message);
    }
    progress.step();
  }
  progress.stop();
  await destination.finish();
  return failed === 0 ? FINE : SOME_FAILED;
}

async function destinationOf(
  { names, request: { form }, out, columns }: ReadPlan,
  inputs: readonly Input[],
): Promise<Destination> {
  if (out !== undefined) return directory(out, form, inputs);
  const several = await mayBeSeveral(names, columns);
  if (several && form === "html")
    throw new UsageProblem(
      "--html makes one page for each file",
      "give a directory for the pages with --out",
    );
  return standardOutput(form, several);
}

/** A bar and results on the same terminal would write over each other. */
const isBarSeen = ({ out }: ReadPlan, inputs: readonly Input[]): boolean =>
  inputs.length > 1 && process.stderr.isTTY && (out !== undefined || !process.stdout.isTTY);

/** Hands a result on; gives the message where there is none or it cannot be written. */
async function deliver({ file, answer }: Answered, destination: Destination): Promise<string | undefined> {
  if ("what" in answer) return messageOf(answer.what, answer.remedy, titleOf(file));
  try {
    await destination.put(file, answer.text);
    return undefined;
  } catch (error) {
    const problem = problemOf(error);
    return "what" in problem ? messageOf(problem.what, problem.remedy, titleOf(file)) : undefined;
  }
}
