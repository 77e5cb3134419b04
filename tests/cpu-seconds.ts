/** Seconds of this thread's time that some work takes, whatever else the machine does: the least of so many runs. */
export function cpuSeconds(work: () => unknown, runs = 1): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}
