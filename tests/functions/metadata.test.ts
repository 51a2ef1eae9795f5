import { parseTree } from 'custom-functions-metadata/lib/parseTree';
import { composeMetadata } from '../../src/functions/metadata';
import { CHINESE_FUNCTIONS, FUNCTIONS, referenceId } from '../../src/functions/table';

const metadata = composeMetadata(FUNCTIONS);
const BASE = 'https://points.example.org';

/** `SCORE(台账[], 户, 期, 部分?) → scalar` */
const signatures = metadata.functions.map(({ name, parameters, result }) => {
  const named = parameters.map(
    (each) =>
      `${each.name}${each.dimensionality === 'matrix' ? '[]' : ''}${each.optional ? '?' : ''}${each.repeating ? '…' : ''}`,
  );
  return `${name}(${named.join(', ')}) → ${result.dimensionality}`;
});

describe('composeMetadata', () => {
  it('pins the names and parameters of the 15 functions: they never change after release', () => {
    expect(signatures).toEqual([
      'LEDGER(设置[], 表[]…) → matrix',
      'SCORE(台账[], 户, 期, 部分?) → scalar',
      'SCORES(台账[], 户[], 期[], 部分?) → matrix',
      'TOTAL(台账[], 户[], 年?) → matrix',
      'RANK(台账[], 户[], 年?, 范围?) → matrix',
      'TIER(台账[], 户[], 年?, 范围?) → matrix',
      'BALANCE(台账[], 户[], 年?, 账?) → matrix',
      'CAPLEFT(台账[], 户, 月, 项目?) → scalar',
      'EXPLAIN(台账[], 户, 期) → matrix',
      'SCORETABLE(台账[], 年?, 部分?) → matrix',
      'SCOREBOARD(台账[], 期?, 前几名?) → matrix',
      'AWARDS(台账[], 年?) → matrix',
      'HONOURS(台账[], 月) → matrix',
      'QUOTA(常住户数, 方案[]?) → matrix',
      'PROBLEMS(台账[]) → matrix',
    ]);
  });

  it('has ids that are the names, ASCII and at least 3 letters long', () => {
    for (const { id, name } of metadata.functions) {
      expect(id).toBe(name);
      expect(id).toMatch(/^[A-Z]{3,}$/);
    }
  });

  it('pins 15 Chinese names of at least 3 letters, each under an id of its own: they never change after release', () => {
    const { functions } = composeMetadata(CHINESE_FUNCTIONS);
    expect(functions.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'LEDGER_ZH 载入台账',
      'SCORE_ZH 查得分',
      'SCORES_ZH 查多户得分',
      'TOTAL_ZH 查总分',
      'RANK_ZH 查名次',
      'TIER_ZH 查等次',
      'BALANCE_ZH 查余额',
      'CAPLEFT_ZH 查还能加分',
      'EXPLAIN_ZH 查明细',
      'SCORETABLE_ZH 查得分表',
      'SCOREBOARD_ZH 查排名榜',
      'AWARDS_ZH 查获奖户',
      'HONOURS_ZH 查示范户',
      'QUOTA_ZH 查名额',
      'PROBLEMS_ZH 查问题表',
    ]);
    for (const { id, name } of functions)
      expect([/^[A-Z0-9_.]{3,}$/u.test(id), /^\p{Script=Han}{3,}$/u.test(name)]).toEqual([true, true]);
    expect(functions.map(({ parameters, result }) => ({ parameters, result }))).toEqual(
      metadata.functions.map(({ parameters, result }) => ({ parameters, result })),
    );
  });

  it('offers help at 2 addresses of the page below the base, and none without a base', () => {
    const helpOf = (specs: typeof FUNCTIONS, base?: string): unknown =>
      composeMetadata(specs, base).functions.find(({ id }) => id.startsWith('SCORETABLE'))?.helpUrl;
    expect([
      helpOf(FUNCTIONS, 'https://points.example.org'),
      helpOf(CHINESE_FUNCTIONS, 'https://points.example.org'),
    ]).toEqual([
      'https://points.example.org/functions.html#scoretable',
      'https://points.example.org/functions.html#scoretable',
    ]);
    expect(metadata.functions.some((each) => 'helpUrl' in each)).toBe(false);
  });

  it('lets errors in ranges reach the functions, and types 0 parameters more narrowly than any', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.flatMap(({ parameters }) => parameters).filter(({ type }) => type !== 'any')).toEqual([]);
  });

  it('says something in Chinese of every function and parameter, in at most 255 characters', () => {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it.each([
    ['15 equivalent declarations', FUNCTIONS],
    ['15 with Chinese names', CHINESE_FUNCTIONS],
  ])('is what Microsoft’s generator makes of %s', (_, specs) => {
    const { functions, extras } = parseTree(specs.map(declarationOf).join('\n'), 'declarations.ts');
    expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
    expect(
      functions.map(({ result, ...rest }) => ({
        ...rest,
        result: { type: 'any', dimensionality: 'scalar', ...result },
      })),
    ).toEqual(
      composeMetadata(specs, BASE).functions.map((each) => ({ ...each, parameters: each.parameters.map(asGenerated) })),
    );
  });
});

// The generator leaves out what is not so.
function asGenerated({
  dimensionality,
  ...parameter
}: (typeof metadata.functions)[number]['parameters'][number]): object {
  return { ...parameter, ...(dimensionality === 'matrix' ? { dimensionality } : {}) };
}

/** The declaration with JSDoc that the generator reads. */
function declarationOf({ id, name: written, description, parameters, result }: (typeof FUNCTIONS)[number]): string {
  const types = parameters.map(({ shape, repeating }) =>
    repeating ? 'any[][][]' : shape === 'matrix' ? 'any[][]' : 'any',
  );
  const tags = parameters.map(({ name, help, optional }) => ` * @param ${optional ? `[${name}]` : name} ${help}`);
  const addressed = result.shape === 'matrix' && parameters.some(({ readAgain }) => readAgain);
  const declared = parameters.map(({ name, optional }, at) => `${name}${optional ? '?' : ''}: ${types[at]}`);
  return [
    '/**',
    ` * ${description}`,
    ` * @customfunction ${id} ${written}`,
    ` * @helpurl ${BASE}/functions.html#${referenceId({ id }).toLowerCase()}`,
    ...(addressed ? [' * @requiresParameterAddresses'] : []),
    ...tags,
    ' */',
    `export function ${id.toLowerCase()}(${[...declared, ...(addressed ? ['invocation: CustomFunctions.Invocation'] : [])].join(', ')}): ${result.shape === 'matrix' ? 'any[][]' : 'any'} { return ${result.shape === 'matrix' ? '[[]]' : "''"}; }`,
  ].join('\n');
}
