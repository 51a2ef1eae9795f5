// A file on its way: what stands beside its target until it is whole, and what becomes of it when the command is
// interrupted. A folder enters, the path of a new temporary file leaves; those that nobody writes any more go.
import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, type Files } from './files';

/** On a shared disk nobody removes what another computer is writing. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.village-points-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/u;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A name that nothing has. Short: a long Chinese file name with anything added may be longer than a disk allows. */
export function temporaryIn(folder: string): string {
  return join(folder, `.village-points-${MACHINE}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

/** Removes what commands on this computer left in the folder when they were ended before they were done. */
export async function removeLeftOver(folder: string, files: Files): Promise<void> {
  try {
    for (const name of await files.names(folder)) {
      const [, machine, writer] = NAME.exec(name) ?? [];
      if (machine === MACHINE && !isRunning(Number(writer))) await files.unlink(join(folder, name));
    }
  } catch (error) {
    // What the disk does not let go costs nobody a result: the next run tries again.
    if (codeOf(error) === null) throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** The process, as far as it is told to end. */
export type Ending = {
  readonly once: (signal: NodeJS.Signals, told: (signal: NodeJS.Signals) => void) => unknown;
  readonly off: (signal: NodeJS.Signals, told: (signal: NodeJS.Signals) => void) => unknown;
  readonly kill: (id: number, signal: NodeJS.Signals) => unknown;
  readonly pid: number;
};

/** Does the work; whoever ends the process meanwhile (Ctrl-C) ends it after `remove`. */
export async function removedWhenEnded(
  remove: () => Promise<unknown>,
  work: () => Promise<void>,
  ending: Ending = process,
): Promise<void> {
  const end = (signal: NodeJS.Signals): void => {
    // Told a second time, it ends at once, as a process does that listens to nothing.
    void remove().finally(() => ending.kill(ending.pid, signal));
  };
  for (const signal of SIGNALS) ending.once(signal, end);
  try {
    await work();
  } finally {
    for (const signal of SIGNALS) ending.off(signal, end);
  }
}
