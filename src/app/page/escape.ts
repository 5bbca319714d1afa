const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Browsers read a bare carriage return as a line feed and drop NUL, which no reference can stand for.
  "\r": "&#13;",
  "\0": "\ufffd",
};

/** A text that stands for itself in HTML, between tags and in quoted attributes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? character);
