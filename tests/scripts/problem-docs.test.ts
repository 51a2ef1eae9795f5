import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeProblemDocs } from '../../scripts/problem-docs';
import { PROBLEM_SEVERITY } from '../../src/engine/basis/problem';

const CODES = Object.keys(PROBLEM_SEVERITY);

describe('composeProblemDocs', () => {
  it('is what docs/PROBLEMS.md holds, to the last of its lines (else run scripts/generate-problem-docs.ts)', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'PROBLEMS.md'), 'utf8')).toBe(composeProblemDocs());
  });

  it(`gives each of the ${CODES.length} codes a line in the overview and a section`, () => {
    const docs = composeProblemDocs();
    for (const code of CODES)
      expect(docs.split(`[\`${code}\`](#${code})`).length + docs.split(`\n## ${code}\n`).length).toBe(4);
  });
});
