// Checks the manifest of a built add-in: node scripts/run-typescript.js scripts/check-manifest.ts FOLDER ORIGIN
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './manifest/check';

const [folder, origin] = process.argv.slice(2);
if (folder === undefined || origin === undefined) throw new Error('usage: check-manifest FOLDER ORIGIN');
const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
  readonly version: string;
};
const file = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
const faults = manifestFaults({ manifest: readFileSync(join(folder, 'manifest.xml'), 'utf8'), origin, version, file });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
