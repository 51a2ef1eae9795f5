import { holdsObjects, schemeShape, shapeAt, type ShapeNode } from '../../../src/engine/scheme/shape-tree';
import { SCHEME_WORDS, schemeField } from '../../../src/engine/wording/plan/scheme-fields';

/** Every node with its pattern, the file first. */
function nodesOf(node: ShapeNode, pattern: string): readonly (readonly [string, ShapeNode])[] {
  if (node.kind === 'list') return [[pattern, node], ...nodesOf(node.entry, `${pattern}[]`)];
  if (node.kind !== 'object') return [[pattern, node]];
  return [
    [pattern, node],
    ...node.fields.flatMap((field) => nodesOf(field.node, pattern === '' ? field.key : `${pattern}.${field.key}`)),
  ];
}

describe('schemeShape', () => {
  it('tells months, percents, yuan and required keys apart: 5 fields', () => {
    expect(shapeAt('versions[].from')).toEqual({ kind: 'text', date: 'month' });
    expect(shapeAt('awards.tiers[].upToPercent')).toEqual({ kind: 'figure', unit: 'percent' });
    expect(shapeAt('awards.tiers[].prize')).toEqual({ kind: 'figure', unit: 'yuan' });
    expect(shapeAt('monthFloor')).toEqual({ kind: 'figure', unit: null });
    const item = shapeAt('items[]');
    expect(item?.kind === 'object' && item.fields.filter(({ required }) => required).map(({ key }) => key)).toEqual([
      'id',
      'name',
    ]);
  });

  it('joins the 5 kinds of awards, and asks of neither what only the other has', () => {
    expect(shapeAt('awards.kind')).toEqual({
      kind: 'word',
      words: ['quota', 'positions', 'thresholds', 'places', 'pro-rata'],
    });
    const tiers = shapeAt('awards.tiers[]');
    expect(tiers?.kind === 'object' && tiers.fields.map(({ key, required }) => `${key} ${String(required)}`)).toEqual([
      'name true',
      'percent false',
      'prize false',
      'note false',
      'upToPercent false',
      'atLeast false',
      'above false',
      'conditions false',
      'for false',
      'limitPercent false',
      'places false',
      'min false',
      'max false',
    ]);
  });

  it('calls every key by a title of its own among its neighbours: 0 are alike', () => {
    const alike = nodesOf(schemeShape(), '').flatMap(([pattern, node]) => {
      if (node.kind !== 'object') return [];
      const titles = node.fields.map(
        ({ key }) => schemeField(pattern === '' ? key : `${pattern}.${key}`)?.title ?? `no title: ${key}`,
      );
      return titles
        .filter((title, at) => titles.indexOf(title) !== at || title.startsWith('no title'))
        .map((title) => `${pattern} ${title}`);
    });
    expect(alike).toEqual([]);
  });

  it('says the words of every choice differently in Chinese: 0 are alike', () => {
    const alike = nodesOf(schemeShape(), '').flatMap(([pattern, node]) => {
      if (node.kind !== 'word') return [];
      const words = node.words.map((word) => SCHEME_WORDS[word]);
      return new Set(words).size === words.length ? [] : [pattern];
    });
    expect(alike).toEqual([]);
  });
});

describe('shapeAt', () => {
  it('knows 0 keys that schemes do not have', () => {
    expect([shapeAt('items[].colour'), shapeAt('name[]'), shapeAt('x')]).toEqual([null, null, null]);
    expect(shapeAt('')).toBe(schemeShape());
  });
});

describe('holdsObjects', () => {
  it('is true of 1 object and of a list of them, not of a list of texts', () => {
    const [base, items, aliases] = ['base', 'items', 'items[].aliases'].map((pattern) => shapeAt(pattern) as ShapeNode);
    expect([base, items, aliases].map(holdsObjects)).toEqual([true, true, false]);
  });
});
