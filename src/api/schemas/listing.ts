import { z } from "@hono/zod-openapi";

/** A list that nothing changes on its way out. */
export const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).readonly();

/** One page of a listing. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: list(item),
    next: z.string().optional().openapi({ description: "Cursor of the next page; missing on the last" }),
  });

/** How much of a listing is asked for, and from where. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export const Day = z.iso.date().openapi({ example: "2034-06-22" });
/** The day by which the calendar is read. */
export const AsOf = z.object({
  asOf: Day.optional().openapi({ description: "The day to judge by; today where missing" }),
});

export const Party = z
  .object({ id: z.string().openapi({ example: "PRT" }), name: z.string().openapi({ example: "Portugal" }) })
  .openapi("PartyName");

export const RelationKey = z
  .string()
  .regex(/^[A-Za-z]{2,10}-[A-Za-z]{2,10}$/, "give two parties as GHA-PRT")
  .openapi({ example: "GHA-PRT", description: "The ids of two parties in alphabetical order" });
