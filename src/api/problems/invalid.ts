import type { Hook } from "@hono/zod-openapi";
import type { ValidationTargets } from "hono";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "./refusal.js";

/** Refuses a request that is not as its route describes it, and says where. */
export const refuseInvalid: Hook<unknown, ApiEnvironment, string, void> = (result) => {
  if (result.success) return;
  const inBody = result.target === "json";
  const mistakes = result.error.issues.map(({ path, message }) => ({
    at: inBody ? `/${path.map(String).join("/")}` : path.map(String).join("."),
    what: message,
  }));
  throw new Refusal("invalid-request", `See what is wrong in the ${PARTS[result.target]}.`, { mistakes });
};

const PARTS: Readonly<Record<keyof ValidationTargets, string>> = {
  json: "body",
  form: "body",
  query: "query",
  param: "path",
  header: "headers",
  cookie: "cookies",
};
