// Writes schemes/scheme.schema.json anew: node scripts/run-typescript.js scripts/generate-scheme-schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchemeSchema } from './scheme-schema';

writeFileSync(join(__dirname, '..', 'schemes', 'scheme.schema.json'), composeSchemeSchema());
