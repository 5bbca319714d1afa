export { read } from "./app/read.js";
export type { Circumstances } from "./reading/read-document.js";
export type * from "./reading/reading.js";
export type { Span } from "./text/span.js";
