// What the benchmarks share: times by the clock and of the processor. Where others use the machine, only the latter is ours.

/** Milliseconds that some work took by the clock, and of the processor in this process, all its threads. */
export async function measured(work) {
  const before = process.cpuUsage();
  const begin = performance.now();
  const result = await work();
  const ms = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000, result };
}

/** The number below which a share of some numbers lies. */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Some of a list, the same every time, each as likely as its weight. */
export function drawn(list, count, weightOf) {
  const total = list.reduce((sum, item) => sum + weightOf(item), 0);
  return Array.from({ length: count }, (_, at) => {
    let left = ((at + 0.5) / count) * total;
    return list.find((item) => (left -= weightOf(item)) <= 0) ?? list.at(-1);
  });
}
