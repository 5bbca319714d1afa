// What each thread of the pool runs.
export { answer as default } from "./answer.js";
