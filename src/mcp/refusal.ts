import { Problem } from "../problem.js";
import type { Context } from "./context.js";
import { quotedLine } from "./quoted.js";

/** What a reader is told where there is no answer; a fault of ours is logged whole and told without its insides. */
export function refusalOf(error: unknown, { store, log }: Context): string {
  if (error instanceof Problem && error.subject !== store.engine.where) return `No answer: ${said(error)}`;
  log.error({ err: error }, "fault");
  return error instanceof Problem
    ? `The record cannot be used at the moment: ${said(new Problem(error.message, error.remedy))}`
    : "This is a fault of Entente; its log tells more.";
}

/** What comes close to what was asked for are names that documents bear: they are quoted with the rest. */
const said = ({ subject, message, remedy }: Problem): string =>
  quotedLine(`${subject === undefined ? "" : `${subject}: `}${message} (${remedy})`);
