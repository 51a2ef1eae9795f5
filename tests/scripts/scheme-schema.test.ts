import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeSchemeSchema } from '../../scripts/scheme-schema';
import { SCHEME_FIELDS, SCHEME_WORDS } from '../../src/engine/wording/plan/scheme-fields';

const SCHEMES = join(__dirname, '../../schemes');

type Node = {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: string;
};

/** The pattern of every key, and every word to choose from. */
function contentsOf(
  node: Node,
  pattern: string,
): { readonly patterns: readonly string[]; readonly words: readonly string[] } {
  const parts = [
    ...Object.entries(node.properties ?? {}).map(([key, value]) =>
      contentsOf(value, pattern === '' ? key : `${pattern}.${key}`),
    ),
    ...(node.items ? [contentsOf(node.items, `${pattern}[]`)] : []),
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].map((choice) => contentsOf(choice, pattern)),
  ];
  return {
    patterns: [pattern, ...parts.flatMap(({ patterns }) => patterns)],
    words: [
      ...(node.enum ?? []),
      ...(node.const === undefined ? [] : [node.const]),
      ...parts.flatMap(({ words }) => words),
    ],
  };
}

describe('composeSchemeSchema', () => {
  const schema = JSON.parse(composeSchemeSchema()) as Node;

  it('is what schemes/scheme.schema.json holds, byte for byte (generate it anew: 1 command)', () => {
    expect(readFileSync(join(SCHEMES, 'scheme.schema.json'), 'utf8')).toBe(composeSchemeSchema());
  });

  it.each(['fengsheng.json', 'longyuzhuang.json'])('is the 1 schema that %s names', (file) => {
    const { $schema } = JSON.parse(readFileSync(join(SCHEMES, file), 'utf8')) as { readonly $schema: string };
    expect(existsSync(join(dirname(join(SCHEMES, file)), $schema))).toBe(true);
    expect($schema).toBe('./scheme.schema.json');
  });

  it('says in Chinese what every key means, and knows 0 keys that schemes do not have', () => {
    const { patterns } = contentsOf(schema, '');
    expect(Object.keys(SCHEME_FIELDS).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
    expect(patterns).toContain('versions[].items[].points');
  });

  it('says in Chinese what every word means, and knows 0 words that no key takes', () => {
    const { words } = contentsOf(schema, '');
    expect(Object.keys(SCHEME_WORDS).filter((word) => !words.includes(word))).toEqual([]);
  });

  it('lets no key stand that the shape does not know: 0 in the whole file', () => {
    expect(schema).toMatchObject({
      title: '积分方案',
      type: 'object',
      required: ['id', 'name'],
      additionalProperties: false,
    });
  });
});
