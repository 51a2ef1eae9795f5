// Every key of a plan's file is in one of the second scorer's lists, so that a new one has to be put into one.
import { schemeShape, type ShapeNode } from '../../../src/engine/scheme/shape-tree';
import { ANYWHERE, CHOICES, KNOWN, OF_NO_FIGURE, UNKNOWN, UNKNOWN_CHOICES, type Listed } from './known-keys';

type Found = { readonly path: string; readonly node: ShapeNode };

const LISTS = [KNOWN, OF_NO_FIGURE, UNKNOWN];
const pathOf = (object: string, key: string): string => (object === '' ? key : `${object}.${key}`);
const listed = (list: Listed): readonly string[] =>
  Object.entries(list).flatMap(([object, keys]) => keys.map((key) => pathOf(object, key)));

/** The keys of the file, of those below a key that is not read none. */
function keysIn(node: ShapeNode, object: string): readonly Found[] {
  if (node.kind === 'list') return keysIn(node.entry, `${object}[]`);
  if (node.kind !== 'object') return [];
  return node.fields.flatMap(({ key, node: own }): readonly Found[] => {
    const path = pathOf(object, key);
    return [{ path, node: own }, ...(listed(KNOWN).includes(path) ? keysIn(own, path) : [])];
  });
}

const keys = keysIn(schemeShape(), '').filter(({ path }) => !ANYWHERE.includes(path.replace(/^.*\./u, '')));

describe('the second scorer for any plan', () => {
  it('has every key of a plan in 1 of its lists, and lists none that plans do not have', () => {
    expect(LISTS.flatMap(listed).sort()).toEqual(keys.map(({ path }) => path).sort());
  });

  it('knows of every choice whether it reads it: a new one has to be counted among those it knows, or listed, 1 by 1', () => {
    const choices = keys.flatMap(({ path, node }) =>
      node.kind === 'word' && listed(KNOWN).includes(path) ? [[path, node.words.length] as const] : [],
    );
    expect(Object.fromEntries(choices)).toEqual(CHOICES);
    for (const [path, words] of Object.entries(UNKNOWN_CHOICES)) {
      const node = keys.find((one) => one.path === path)?.node;
      expect(node?.kind === 'word' ? words.filter((word) => !node.words.includes(word)) : [path]).toEqual([]);
    }
  });
});
