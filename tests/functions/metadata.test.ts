import { parseTree } from 'custom-functions-metadata/lib/parseTree';
import { composeMetadata } from '../../src/functions/metadata';
import { FUNCTIONS } from '../../src/functions/table';

const metadata = composeMetadata(FUNCTIONS);

/** `SCORE(台账[], 户, 期, 部分?) → scalar` */
const signatures = metadata.functions.map(({ name, parameters, result }) => {
  const named = parameters.map((each) => `${each.name}${each.dimensionality === 'matrix' ? '[]' : ''}${each.optional ? '?' : ''}${each.repeating ? '…' : ''}`);
  return `${name}(${named.join(', ')}) → ${result.dimensionality}`;
});

describe('composeMetadata', () => {
  it('pins the names and parameters of the 15 functions: they never change after release', () => {
    expect(signatures).toEqual([
      'LEDGER(设置[], 表[]…) → scalar',
      'SCORE(台账[], 户, 期, 部分?) → scalar',
      'SCORES(台账[], 户[], 期[], 部分?) → matrix',
      'TOTAL(台账[], 户[], 年?) → matrix',
      'RANK(台账[], 户[], 年?) → matrix',
      'TIER(台账[], 户[], 年?) → matrix',
      'BALANCE(台账[], 户[], 年?) → matrix',
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

  it('is what Microsoft’s generator makes of 15 equivalent declarations', () => {
    const { functions, extras } = parseTree(FUNCTIONS.map(declarationOf).join('\n'), 'declarations.ts');
    expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
    expect(functions.map(({ result, ...rest }) => ({ ...rest, result: { type: 'any', dimensionality: 'scalar', ...result } }))).toEqual(
      metadata.functions.map((each) => ({ ...each, parameters: each.parameters.map(asGenerated) })),
    );
  });
});

// The generator leaves out what is not so.
function asGenerated({ dimensionality, ...parameter }: (typeof metadata.functions)[number]['parameters'][number]): object {
  return { ...parameter, ...(dimensionality === 'matrix' ? { dimensionality } : {}) };
}

/** The declaration with JSDoc that the generator reads. */
function declarationOf({ id, description, parameters, result }: (typeof FUNCTIONS)[number]): string {
  const types = parameters.map(({ shape, repeating }) => (repeating ? 'any[][][]' : shape === 'matrix' ? 'any[][]' : 'any'));
  const tags = parameters.map(({ name, help, optional }) => ` * @param ${optional ? `[${name}]` : name} ${help}`);
  const declared = parameters.map(({ name, optional }, at) => `${name}${optional ? '?' : ''}: ${types[at]}`);
  return [
    '/**', ` * ${description}`, ` * @customfunction ${id} ${id}`, ...tags, ' */',
    `export function ${id.toLowerCase()}(${declared.join(', ')}): ${result.shape === 'matrix' ? 'any[][]' : 'any'} { return ${result.shape === 'matrix' ? '[[]]' : "''"}; }`,
  ].join('\n');
}
