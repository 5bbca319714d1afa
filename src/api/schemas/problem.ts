import { z } from "@hono/zod-openapi";
import { PROBLEMS } from "../problems/codes.js";

const codes = z.enum(Object.keys(PROBLEMS));

/** RFC 9457, with a stable code. */
export const ProblemDetails = z
  .object({
    type: z
      .string()
      .openapi({ description: "A page that explains the code", example: "/api/v1/reference#not-found" }),
    title: z.string(),
    status: z.int(),
    code: codes,
    detail: z.string().openapi({ description: "What is wrong here, and what to do" }),
    instance: z.string().openapi({ description: "The id of the request, under which the log knows it" }),
    mistakes: z
      .array(z.object({ at: z.string(), what: z.string() }))
      .optional()
      .openapi({ description: "Where in the request: JSON pointer into the body, or name of a parameter" }),
  })
  .openapi("Problem");
