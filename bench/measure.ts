// Time and memory, fairly: contestants take turns in every round, so that a noisy minute hurts them all.

export type Contestant = { readonly name: string; readonly run: () => unknown };

export type Rounds = {
  readonly counted: number;
  /** Rounds before those, for the compiler to warm up. */
  readonly warmUp: number;
  /** Whether to collect garbage before every run: fair where runs make much, but it also throws away warm code. */
  readonly collect: boolean;
};

/** Median milliseconds by name. */
export async function medianTimes(
  contestants: readonly Contestant[],
  rounds: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds.warmUp + rounds.counted; round++) {
    for (const { name, run } of contestants) {
      if (rounds.collect) collectGarbage();
      const start = performance.now();
      await run();
      if (round >= rounds.warmUp) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Bytes that stay alive with what `make` returns. */
export function retainedBytes(make: () => unknown): number {
  const before = liveBytes();
  const kept = make();
  const after = liveBytes();
  // Uses `kept` after the second look, so that it is alive during it.
  if (kept === undefined) throw new Error('nothing was kept');
  return after - before;
}

function liveBytes(): number {
  // Twice: buffers that the first finds dead are given back after it, while others already count.
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  globalThis.gc();
}
