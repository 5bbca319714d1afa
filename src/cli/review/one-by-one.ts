import { emitKeypressEvents } from "node:readline";
import type { Decider } from "../../app/decide/choice.js";
import { takeDecision } from "../../app/decide/decide.js";
import type { Store } from "../../app/record.js";
import { doubtful } from "../../app/review/queue.js";
import { choiceOn, type Doubtful } from "../../app/review/review.js";
import { UsageProblem } from "../output.js";
import { layBlocks } from "../readout/layout.js";
import { widthOf } from "../terminal.js";
import { questionBlock } from "./review-view.js";

const KEYS = "y it is so · n it is not · s skip · u undo · q quit";

/** Shows what is doubtful one by one on a terminal, and decides by one key each. */
export async function reviewOneByOne(store: Store, decider: Omit<Decider, "now">): Promise<void> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY)
    throw new UsageProblem("there is no terminal to ask on", "use --list, --accept ID and --reject ID");
  const items = await doubtful(store);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    await decideAll(store, items, decider);
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

async function decideAll(
  store: Store,
  items: readonly Doubtful[],
  decider: Omit<Decider, "now">,
): Promise<void> {
  const taken: number[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    show(item, at, items.length);
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const key = await keyPressed();
    if (key === "q") break;
    if (key === "u" && taken.length > 0) {
      // oxlint-disable-next-line no-await-in-loop -- one decision after the other
      await takeDecision(store, { kind: "undo", number: taken.pop() ?? 0 }, stamped(decider));
      at = Math.max(0, at - 1);
    } else if (key === "y" || key === "n") {
      // oxlint-disable-next-line no-await-in-loop -- one decision after the other
      const choice = await choiceOn(store, item.what === "link" ? item.claim : item.id, key === "y");
      // oxlint-disable-next-line no-await-in-loop -- one decision after the other
      taken.push(await takeDecision(store, choice, stamped(decider)));
      at++;
    } else if (key === "s") at++;
  }
  process.stdout.write(`${taken.length} decided\n`);
}

const stamped = (decider: Omit<Decider, "now">): Decider => ({ ...decider, now: new Date().toISOString() });

function show(item: Doubtful, at: number, of: number): void {
  const lines = layBlocks([questionBlock(item)], widthOf(process.stdout));
  process.stdout.write(`\n${at + 1} of ${of}\n${lines.join("\n")}\n\n  ${KEYS}\n`);
}

const keyPressed = (): Promise<string> =>
  new Promise((resolve) => {
    process.stdin.resume();
    process.stdin.once("keypress", (text: string | undefined, key: { name?: string; ctrl?: boolean }) =>
      resolve(key.ctrl && (key.name === "c" || key.name === "d") ? "q" : (text ?? "")),
    );
  });
