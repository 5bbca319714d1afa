export { decode } from "../text/decode.js";
