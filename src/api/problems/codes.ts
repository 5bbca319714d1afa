/** What can be wrong with a request, by stable code: its HTTP status and a title that is the same every time. */
export const PROBLEMS = {
  "invalid-request": { status: 400, title: "The request is not as the API describes it" },
  unauthenticated: { status: 401, title: "Sign in first" },
  "wrong-credentials": { status: 401, title: "There is no such account with this password" },
  forbidden: { status: 403, title: "Your role does not allow this" },
  "foreign-origin": { status: 403, title: "The request comes from another site" },
  "not-found": { status: 404, title: "There is no such thing" },
  conflict: { status: 409, title: "It has changed meanwhile, or is there already" },
  "too-large": { status: 413, title: "The request is too large" },
  "unsupported-media-type": { status: 415, title: "The body is of a type that is not read here" },
  "foreign-host": { status: 421, title: "This server does not answer to that host name" },
  unprocessable: { status: 422, title: "What was given cannot be worked with" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  fault: { status: 500, title: "A fault of Entente" },
  unavailable: { status: 503, title: "The record cannot be used at the moment" },
  "timed-out": { status: 504, title: "It took too long" },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
