// Which part leads to which: a relationships part enters, typed targets with full paths leave.
import { hasPart, readPartText, type OfficePackage } from './office-package';
import { attributeOf, parseXml, type XmlElement } from './xml-tree';

export type Relationship = {
  readonly id: string;
  /** The address that names the type, in the dialect of the package. */
  readonly type: string;
  /** The last word of the type's address: `worksheet`, `styles`, … The same in both dialects of the format. */
  readonly kind: string;
  /** The path of the part that is meant, without leading slash; '' for what lies outside of the package. */
  readonly target: string;
};

/** The relationships of the part at `source` ('' for the package itself); none when it has no such part. */
export function readRelationships(parts: OfficePackage, source: string): readonly Relationship[] {
  const path = relationshipsPath(source);
  if (!hasPart(parts, path)) return [];
  const root = parseXml(readPartText(parts, path).text, path);
  return root.children.filter((child) => child.local === 'Relationship').map((child) => relationshipOf(child, source));
}

function relationshipOf(element: XmlElement, source: string): Relationship {
  const type = attributeOf(element, 'Type') ?? '';
  const external = attributeOf(element, 'TargetMode') === 'External';
  return {
    id: attributeOf(element, 'Id') ?? '',
    type,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? '' : resolvePath(source, attributeOf(element, 'Target') ?? ''),
  };
}

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`. */
export function relationshipsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The folder of a path with its closing slash; '' at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function resolvePath(source: string, target: string): string {
  const segments =
    target.startsWith('/') || target.startsWith('\\')
      ? []
      : folderOf(source)
          .split('/')
          .filter((segment) => segment !== '');
  for (const segment of target.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
