import type { Command } from "commander";

/** Takes the code with which the program is to end. */
export type Exit = (code: number) => void;

/** Makes a command. What it needs to do its work is loaded when it is run. */
export type MakeCommand = (exit: Exit) => Command;
