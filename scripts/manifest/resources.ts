// The names by which a manifest names pictures, addresses and texts:
// each must be there, be of the right kind, and be used.
import { childOf, everyElement, type Element } from './tree';

type Kind = 'bt:Images' | 'bt:Urls' | 'bt:ShortStrings' | 'bt:LongStrings';

const KINDS: readonly Kind[] = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];

/** What an element that names a resource wants of it. */
const WANTED: Readonly<Record<string, Kind>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

export const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const LONGEST_RESID = 32;

export type Resource = { readonly id: string; readonly kind: Kind; readonly element: Element };

export function resourcesOf(root: Element): readonly Resource[] {
  const resources = everyElement(root).find(({ element }) => element.name === 'Resources')?.element;
  return KINDS.flatMap((kind) => {
    const list = resources === undefined ? undefined : childOf(resources, kind);
    return (list?.children ?? []).map((element) => ({ id: element.attributes.id ?? '', kind, element }));
  });
}

export function resourceFaults(root: Element): readonly string[] {
  const resources = resourcesOf(root);
  const uses = everyElement(root)
    .map(({ element }) => element)
    .filter(({ attributes }) => attributes.resid !== undefined);
  return [
    ...uses.flatMap((use) => useFault(use, resources)),
    ...resources.flatMap(({ id, element }, at) => [
      ...(id.length === 0 || id.length > LONGEST_RESID
        ? [`line ${element.line}: the id “${id}” must have 1 to ${LONGEST_RESID} characters`]
        : []),
      ...(resources.findIndex((other) => other.id === id) < at
        ? [`line ${element.line}: the id ${id} is given twice`]
        : []),
      ...(uses.some(({ attributes }) => attributes.resid === id) ? [] : [`line ${element.line}: nothing uses ${id}`]),
    ]),
  ];
}

function useFault({ name, attributes, line }: Element, resources: readonly Resource[]): readonly string[] {
  const wanted = WANTED[name];
  const found = resources.find(({ id }) => id === attributes.resid);
  if (wanted === undefined) return [`line ${line}: ${name} may not name a resource`];
  if (found === undefined) return [`line ${line}: ${name} names ${attributes.resid}, which is not among the resources`];
  return found.kind === wanted
    ? []
    : [`line ${line}: ${name} names ${attributes.resid}, which stands in ${found.kind} instead of ${wanted}`];
}
