import fc from 'fast-check';
import { readJsonText } from '../../../src/engine/scheme/json-text';

/** The fault as `what line:column`, or the repeated keys' paths. */
function faultsOf(text: string): readonly string[] {
  return readJsonText(text).problems.map(({ code, path, facts }) =>
    code === 'syntax'
      ? `${String(facts.what)} ${String(facts.line)}:${String(facts.column)}`
      : `${code} ${path} ${String(facts.line)}:${String(facts.column)}`,
  );
}

describe('readJsonText', () => {
  it('reads 6 kinds of value as JSON.parse does', () => {
    const text = '\n{"a": [1, -0.5, 2e3, "\\u4e00\\n"], "b": {"c": true, "d": false, "e": null}, "": []}\n';
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text) as unknown, problems: [] });
  });

  it('skips a byte order mark, 1 character', () => {
    expect(readJsonText('\ufeff{"a":1}')).toEqual({ value: { a: 1 }, problems: [] });
  });

  it.each([
    ['', 'unexpected-end 1:1'],
    ['{"a": 1', 'unexpected-end 1:8'],
    ['{“a”: 1}', 'full-width 1:2'],
    ['{"a"：1}', 'full-width 1:5'],
    ['{\n  "a": 1，\n  "b": 2}', 'full-width 2:9'],
    ['{a: 1}', 'unquoted 1:2'],
    ["{'a': 1}", 'unquoted 1:2'],
    ['{"a": 是}', 'unquoted 1:7'],
    ['{"a": 1} // 说明', 'comment 1:10'],
    ['[1, 2,\n]', 'trailing-comma 2:1'],
    ['{"a": 1\n "b": 2}', 'missing-comma 2:2'],
    ['{"a" 1}', 'missing-colon 1:6'],
    ['{"a": 1, 2}', 'key-expected 1:10'],
    ['{"a": 01}', 'value-expected 1:7'],
    ['{"a": .5}', 'value-expected 1:7'],
    ['{"a": "b”,\n"c": 1}', 'unclosed-text 1:7'],
    ['{"a": "\\d"}', 'bad-escape 1:7'],
    ['{"a": "一\t二"}', 'bad-escape 1:7'],
    ['{} {}', 'after-end 1:4'],
    ['['.repeat(101), 'too-deep 1:101'],
  ])('finds the fault of %j: %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('names 2 keys that are written twice, at the second place', () => {
    expect(faultsOf('{"a": 1, "a": 2,\n "b": [{"c": 1, "c": 1}]}')).toEqual([
      'repeated-key a 1:10',
      'repeated-key b[0].c 2:17',
    ]);
  });

  it('keeps __proto__ as 1 key like any other', () => {
    const value = readJsonText('{"__proto__": {"a": 1}}').value as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reads a text of 5,000,000 characters and 1,000,000 escapes', () => {
    const text = JSON.stringify(['字'.repeat(5_000_000), '\\'.repeat(1_000_000)]);
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text) as unknown, problems: [] });
  });

  it('agrees with JSON.parse on 2,000 texts, whole or damaged in one place', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', ':', '{', ']', '\\', '0', ' ', '\n', '，'),
      )
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        const { value, problems } = readJsonText(text);
        const faulty = problems.some(({ code }) => code === 'syntax');
        expect(faulty).toBe(!parses(text));
        if (problems.length === 0) expect(value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (fault) {
    if (fault instanceof SyntaxError) return false;
    throw fault;
  }
}
