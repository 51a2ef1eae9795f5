import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BY_HAND, layRule } from '../../scripts/rule-files';

const STEPS = 'src/engine/scoring/steps';

describe('layRule', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rule-'));
    for (const file of ['step.ts', 'index.ts']) cpSync(`${STEPS}/${file}`, join(root, STEPS, file));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  it('lays 5 files and adds the kind to 2 lists', () => {
    expect(layRule(root, 'half-points')).toEqual([
      `${STEPS}/half-points.ts`,
      'tests/engine/scoring/steps/half-points.test.ts',
      'tests/cases/half-points/scheme.json',
      'tests/cases/half-points/ledger.txt',
      'tests/cases/half-points/hand-calculation.md',
      `${STEPS}/step.ts`,
      `${STEPS}/index.ts`,
    ]);
    expect(read(`${STEPS}/half-points.ts`)).toContain("kind: 'half-points'");
    expect(read(`${STEPS}/step.ts`)).toMatch(/\| 'scaled'\n {2}\| 'half-points';/);
    expect(read(`${STEPS}/index.ts`)).toMatch(/import \{ halfPoints \} from '.\/half-points';\n/);
    expect(read(`${STEPS}/index.ts`)).toMatch(/\n {2}halfPoints,\n\];/);
    expect(JSON.parse(read('tests/cases/half-points/scheme.json'))).toMatchObject({ id: 'half-points' });
  });

  it('refuses 2 names and changes 0 files', () => {
    const before = read(`${STEPS}/step.ts`);
    expect(() => layRule(root, 'Half Points')).toThrow('kebab-case');
    cpSync(`${STEPS}/tiers.ts`, join(root, STEPS, 'tiers.ts'));
    expect(() => layRule(root, 'tiers')).toThrow(`There is a ${STEPS}/tiers.ts already.`);
    expect(read(`${STEPS}/step.ts`)).toBe(before);
  });

  it('names 21 places that exist', () => {
    expect(BY_HAND).toHaveLength(21);
    expect(BY_HAND.filter((path) => !existsSync(path))).toEqual([]);
  });
});
