// Arguments → a command done: what it prints, and the exit code.
import { HostFailure } from '../workbook/port';
import { readArguments, type Request } from './arguments';
import { award } from './commands/award';
import { check } from './commands/check';
import { due } from './commands/due';
import { explain } from './commands/explain';
import { honours } from './commands/honours';
import { map } from './commands/map';
import { mend } from './commands/mend';
import { notice } from './commands/notice';
import { schemePut } from './commands/scheme-put';
import { schemeCheck, schemeNew, schemeShow } from './commands/scheme';
import { score } from './commands/score';
import { codeOf } from './files';
import type { ExitCode } from './exit-code';
import type { Host } from './host';
import type { CommandName } from './options';
import { Refusal } from './refusal';
import { speakerOf, type Speaker } from './speaker';
import { visible } from './terminal-text';
import { version } from './version';
import { helpText } from './wording/help';
import { failure } from './wording/failure';

type Command = (request: Request, host: Speaker) => Promise<ExitCode>;

const RUN: Readonly<Record<CommandName, Command>> = {
  check,
  score,
  explain,
  award,
  notice,
  due,
  honours,
  map,
  mend,
  'scheme check': schemeCheck,
  'scheme show': schemeShow,
  'scheme new': schemeNew,
  'scheme put': schemePut,
};

/** Never throws: whatever goes wrong ends as one line on stderr and 2. */
export async function run(argv: readonly string[], machine: Host): Promise<ExitCode> {
  const host = speakerOf(machine, argv);
  let ledger = '';
  try {
    const asked = readArguments(argv);
    if (asked.kind === 'run') ledger = asked.request.ledger || (asked.request.plan ?? '');
    switch (asked.kind) {
      case 'version':
        host.out(`${version}\n`);
        return 0;
      case 'help':
        host.out(helpText(asked.command));
        return 0;
      case 'run':
        return await RUN[asked.request.command](asked.request, host);
    }
  } catch (error) {
    host.err(`${visible(lineFor(error, ledger))}\n`);
    return 2;
  }
}

function lineFor(error: unknown, ledger: string): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof HostFailure) return failure.host(ledger, error.message);
  if (error instanceof RangeError && /string length|allocation|array length/i.test(error.message))
    return failure.tooLarge;
  return failure.unexpected(
    codeOf(error) ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
}
