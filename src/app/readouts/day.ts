import { latestDay } from "../../record/documents/latest.js";
import type { Store } from "../../record/store.js";

/**
 * The day by which a record is judged where nobody says another: today, or where its readouts run ahead of the
 * calendar, as invented ones do, the day of the latest.
 * @param today ISO day
 */
export async function dayOfRecord(store: Store, today: string): Promise<string> {
  const latest = await latestDay(store.db);
  return latest !== undefined && latest > today ? latest : today;
}
