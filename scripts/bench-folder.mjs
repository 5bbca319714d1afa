import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where benchmarks keep their records. */
export const BENCH_FOLDER = join(tmpdir(), "entente-bench");
/** The record that `npm run bench:record` leaves. */
export const BENCH_RECORD = join(BENCH_FOLDER, "bench.db");
