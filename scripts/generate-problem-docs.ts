// Writes docs/PROBLEMS.md anew: node scripts/run-typescript.js scripts/generate-problem-docs.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeProblemDocs } from './problem-docs';

writeFileSync(join(__dirname, '..', 'docs', 'PROBLEMS.md'), composeProblemDocs());
