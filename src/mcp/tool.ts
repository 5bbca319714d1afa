import type { z } from "zod";
import type { Context } from "./context.js";

/** What a tool answers: the same for programs and for readers. */
export interface Answer {
  readonly data: Record<string, unknown>;
  readonly text: string;
}

/** A tool of the server; all of them only read. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** @throws Problem when there is no answer: it says why, and what to ask instead */
  readonly answer: (context: Context, given: unknown) => Promise<Answer>;
}

interface Definition<Input extends z.ZodObject, Output extends z.ZodObject> extends Omit<Tool, "answer"> {
  readonly input: Input;
  readonly output: Output;
  readonly ask: (context: Context, given: z.output<Input>) => Promise<z.input<Output>>;
  /** The answer to be read: everything that somebody else has written stands between the marks of a quotation. */
  readonly inWords: (data: z.output<Output>) => string;
}

/** Makes a tool whose answer is what its schema says, and nothing besides. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>({
  ask,
  inWords,
  ...about
}: Definition<Input, Output>): Tool => ({
  ...about,
  answer: async (context, given) => {
    const data = about.output.parse(await ask(context, about.input.parse(given)));
    return { data, text: inWords(data) };
  },
});
