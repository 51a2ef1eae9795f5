// Scripts of the project in processes of their own, run without being built:
// a path enters, what the script printed leaves.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = process.cwd();

/** `script`: from the project's root. What it prints must be JSON. */
export function printedBy<Printed>(...script: readonly string[]): Printed {
  const command = [join(ROOT, 'scripts', 'run-typescript.js'), join(ROOT, ...script)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as Printed;
}
