// What each thread of the pool runs.
export { digest as default } from "./digest.js";
