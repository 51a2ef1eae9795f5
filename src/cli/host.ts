// All that the command line asks of the machine: a port, so that tests can drive every command in one run.
import { dayOf, type LocalDate } from '../engine';
import { nodeFiles, type Files } from './files';

export interface Host {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person is watching stderr. */
  readonly errIsTerminal: boolean;
  readonly files: Files;
  /** `null` when the machine's clock is outside 2000..2099. */
  readonly today: () => LocalDate | null;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

export const nodeHost: Host = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY,
  files: nodeFiles,
  today: () => {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  clock: () => performance.now(),
};
