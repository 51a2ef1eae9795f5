// What kind each part of a package is: its [Content_Types].xml enters, the type of a part leaves.
import { partKey, readPartText, type OfficePackage } from './office-package';
import { attributeOf, parseXml } from './xml-tree';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/** Tells the content type of a path; '' when the package does not say.
 * Throws HostFailure when the part is missing or broken. */
export function readContentTypes(parts: OfficePackage): (path: string) => string {
  const root = parseXml(readPartText(parts, CONTENT_TYPES_PATH).text, CONTENT_TYPES_PATH);
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const child of root.children) {
    const type = attributeOf(child, 'ContentType') ?? '';
    if (child.local === 'Override') byPart.set(partKey(attributeOf(child, 'PartName') ?? ''), type);
    if (child.local === 'Default') byExtension.set((attributeOf(child, 'Extension') ?? '').toLowerCase(), type);
  }
  return (path) =>
    byPart.get(partKey(path)) ?? byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}
