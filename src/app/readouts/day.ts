import type { Store } from "../../record/store.js";
import { latestReadouts } from "./readouts.js";

/**
 * The day by which a record is judged where nobody says another: today, or where its readouts run ahead of the
 * calendar, as invented ones do, the day of the latest.
 * @param today ISO day
 */
export async function dayOfRecord(store: Store, today: string): Promise<string> {
  const [latest] = await latestReadouts(store, { limit: 1 });
  return latest?.published !== undefined && latest.published > today ? latest.published : today;
}
