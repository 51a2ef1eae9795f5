// The files of a new rule kind: its name and the project's root enter; its step, its test and its case are laid, and its
// kind stands in the type and in the one ordered list. What only a person can write is named, not guessed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STEPS = 'src/engine/scoring/steps';
const KINDS = `${STEPS}/step.ts`;
const ORDER = `${STEPS}/index.ts`;

/** Where a rule kind is written by hand, in the order in which it is best done. docs/ARCHITECTURE.md says why. */
export const BY_HAND: readonly string[] = [
  'src/engine/scheme/types/',
  'src/engine/scheme/shape/',
  'src/engine/scheme/compile/',
  'src/engine/scheme/checks/',
  'src/engine/scheme/problem-codes.ts',
  'src/engine/scoring/steps/index.ts',
  'src/engine/scoring/line-kinds.ts',
  'src/engine/scoring/codes.ts',
  'src/engine/wording/plan/scheme-order.ts',
  'src/engine/wording/plan/scheme-sentences.ts',
  'src/engine/wording/plan/scheme-fields.ts',
  'src/engine/wording/lines/lines.ts',
  'schemes/scheme.schema.json',
  'docs/SCHEMES.md',
  'docs/SCORING.md',
  'docs/LIMITATIONS.md',
  'CHANGELOG.md',
  'tests/engine/scoring/steps/index.test.ts',
  'tests/engine/wording/plan/scheme-reproducers.ts',
  'tests/support/valid-schemes.ts',
  'tests/oracle/',
];

/** Lays the files below `root` and gives their paths, new ones before changed ones. Throws a sentence for a name that is
 * none of a file, or that is taken: nothing is written over. */
export function layRule(root: string, name: string): readonly string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`A rule kind is named in kebab-case, like whole-units: ${name}`);
  const laid = Object.entries(newFiles(name));
  const taken = laid.find(([path]) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`There is a ${taken[0]} already.`);
  const changed = [
    [KINDS, withKind(readFileSync(join(root, KINDS), 'utf8'), name)],
    [ORDER, withStep(readFileSync(join(root, ORDER), 'utf8'), name)],
  ] as const;
  for (const [path, text] of [...laid, ...changed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...laid, ...changed].map(([path]) => path);
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The type's last member gets a neighbour: from then on the plan's written order lacks a sentence, which is an error of
 * the compiler. */
function withKind(text: string, name: string): string {
  return replacedOnce(text, /(export type StepKind =[^;]*);/, `$1\n  | '${name}';`);
}

/** Last in the list, where a person moves it from. */
function withStep(text: string, name: string): string {
  const listed = replacedOnce(text, /(export const SCORING_STEPS[^;]*?)\n\];/, `$1\n  ${camelCase(name)},\n];`);
  return replacedOnce(listed, /(\n\/\*\* A new rule kind)/, `import { ${camelCase(name)} } from './${name}';\n$1`);
}

function replacedOnce(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`The list looks otherwise than expected: ${String(place)}`);
  return text.replace(place, by);
}

function newFiles(name: string): Readonly<Record<string, string>> {
  return {
    [`${STEPS}/${name}.ts`]: stepOf(name),
    [`tests/engine/scoring/steps/${name}.test.ts`]: testOf(name),
    [`tests/cases/${name}/scheme.json`]: `{\n  "id": "${name}",\n  "name": "方案",\n  "items": [{ "id": "J1", "name": "义务劳动", "points": 1 }]\n}\n`,
    [`tests/cases/${name}/ledger.txt`]:
      "# 花名册\n户号 | 户主\n'0101 | 甲立\n# 登记\n日期 | 户号 | 项目 | 数量\n2023-01-05 | '0101 | J1 | 1\n",
    [`tests/cases/${name}/hand-calculation.md`]: `# ${name}\n\nOn paper, before the engine is asked: 0101 has 1 × 1 = 1.\n`,
  };
}

function stepOf(name: string): string {
  return `// Which lines enter, and what the rule makes of them: quote the clause that asks for it.
import type { ScoringStep } from './step';

export const ${camelCase(name)}: ScoringStep = {
  kind: '${name}',
  // \`null\` as long as no plan has the rule: what a plan does not use costs nothing.
  prepare: () => null,
};
`;
}

function testOf(name: string): string {
  return `import { ${camelCase(name)} } from '../../../../src/engine/scoring/steps/${name}';
import { each } from '../../../../src/engine/scoring/steps/each';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { bonus, schemeOf } from '../../scheme/plan-of';
import { linesAfter } from '../../../support/score-lines';

const PLAN = schemeOf({ items: [bonus('J1', '好人好事')] });

describe('${camelCase(name)}', () => {
  it('leaves 1 line as it is in a plan without the rule', () => {
    expect(linesAfter([rows, each, ${camelCase(name)}], PLAN, '户 0101 张三\\n记 2022-01-01 0101 J1')).toHaveLength(1);
  });
});
`;
}
