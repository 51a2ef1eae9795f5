// One line on stderr that says what is going on, for files that take longer than a second; for
// persons only, never when stderr is piped.
import type { Host } from './host';
import { visible } from './terminal-text';

const SLOW = 1000;
/** A file of this many bytes takes about a second to read. */
const LARGE = 1_500_000;
const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  /** Shows a step that is about to begin. */
  readonly step: (text: string) => void;
  /** Takes the line away again. */
  readonly done: () => void;
}

// The steps do not pause, so nothing can be shown while one runs: a large file is announced before
// its first step, and any file once a second has gone by.
export function progressOf(host: Host, size: number): Progress {
  const began = host.clock();
  let shown = false;
  return {
    step: (text) => {
      if (!host.errIsTerminal || (size < LARGE && host.clock() - began < SLOW)) return;
      host.err(`${CLEAR_LINE}${visible(text)}`);
      shown = true;
    },
    done: () => {
      if (shown) host.err(CLEAR_LINE);
      shown = false;
    },
  };
}
