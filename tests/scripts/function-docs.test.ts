import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeFunctionDocs } from '../../scripts/function-docs';
import { FUNCTIONS } from '../../src/functions/table';

describe('composeFunctionDocs', () => {
  it('is what docs/FUNCTIONS.md holds, to the last of its lines (else run scripts/generate-function-docs.ts)', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'FUNCTIONS.md'), 'utf8')).toBe(composeFunctionDocs());
  });

  it(`gives each of the ${FUNCTIONS.length} functions a line in the overview and a section with an example`, () => {
    const docs = composeFunctionDocs();
    for (const { id } of FUNCTIONS) {
      expect(docs).toContain(`| [\`${id}\`](#${id.toLowerCase()}) |`);
      expect(docs).toContain(`\n## ${id}\n`);
      expect(docs).toContain(`* \`=VILLAGE.${id}(`);
    }
  });
});
