import { Problem } from "../problem.js";

/** There is no such thing in the record; what comes close, where something does, is in the remedy. */
export class Missing extends Problem {}
