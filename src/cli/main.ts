#!/usr/bin/env node
// The command itself: joins run() to the real machine.
import { nodeHost } from './host';
import { run } from './run';
import { failure } from './wording/failure';

// Whoever read the output may stop reading (`… | head`): that is no failure and nothing to report.
process.stderr.on('error', () => process.exit());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${failure.outputLost(error.code ?? error.name)}\n`);
  process.exit(2);
});

void run(process.argv.slice(2), nodeHost).then((code) => {
  process.exitCode = code;
});
