// What the rooms beyond `app` need to know of a reading, so that they import nothing from further in.
export type { Circumstances } from "../reading/read-document.js";
export type * from "../reading/reading.js";
export type { Range, Span } from "../text/span.js";
