// Writes functions.json into the folder given, for functions without a page of help:
// node scripts/run-typescript.js scripts/generate-function-metadata.ts dist/functions
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeMetadata } from '../src/functions/metadata';
import { FUNCTIONS } from '../src/functions/table';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: generate-function-metadata.ts FOLDER');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'functions.json'), `${JSON.stringify(composeMetadata(FUNCTIONS), null, 2)}\n`);
