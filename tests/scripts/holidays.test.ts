import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidaysText } from '../../scripts/holidays';

describe('holidaysText', () => {
  it('is what calendars/china.json holds, all of its 23 years (else run scripts/generate-holidays.ts)', () => {
    const text = readFileSync(join(__dirname, '..', '..', 'calendars', 'china.json'), 'utf8');
    expect(text).toBe(holidaysText());
    expect(Object.keys(JSON.parse(text) as object)).toHaveLength(23);
  });
});
