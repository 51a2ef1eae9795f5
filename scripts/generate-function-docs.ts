// Writes docs/FUNCTIONS.md anew: node scripts/run-typescript.js scripts/generate-function-docs.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFunctionDocs } from './function-docs';

writeFileSync(join(__dirname, '..', 'docs', 'FUNCTIONS.md'), composeFunctionDocs());
