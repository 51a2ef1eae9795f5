// Writes calendars/china.json. Run it when the days of a new year are announced (usually in November) and chinese-days has
// taken them: node scripts/run-typescript.js scripts/generate-holidays.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidaysText } from './holidays';

writeFileSync(join(__dirname, '..', 'calendars', 'china.json'), holidaysText());
