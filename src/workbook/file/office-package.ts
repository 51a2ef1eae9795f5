// A package of parts (the zip behind .xlsx): parts are looked up by path however their names are written,
// and replaced without touching the others.
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { decodePart, type PartText } from './part-text';
import { inflateEntry, packEntry, replaceContent } from './zip-content';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { writeZip } from './zip-write';

export type OfficePackage = {
  readonly entries: readonly ZipEntry[];
  /** Index into `entries` by the part's key. */
  readonly byKey: ReadonlyMap<string, number>;
};

/** Throws HostFailure: see readZipDirectory; two parts of one name are damage. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  return indexed(readZipDirectory(bytes));
}

function indexed(entries: readonly ZipEntry[]): OfficePackage {
  const byKey = new Map<string, number>();
  entries.forEach((entry, index) => {
    const key = partKey(entry.name);
    if (byKey.has(key)) throw failures.damagedPart(entry.name);
    byKey.set(key, index);
  });
  return { entries, byKey };
}

/** Part names are compared without case, leading slash, or the kind of slash. */
export function partKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export function hasPart(parts: OfficePackage, path: string): boolean {
  return parts.byKey.has(partKey(path));
}

/** The part as it is packed. Throws HostFailure naming the part when it is missing. */
export function partEntry(parts: OfficePackage, path: string): ZipEntry {
  const index = parts.byKey.get(partKey(path));
  if (index === undefined) throw failures.damagedPart(path);
  return entryAt(parts.entries, index);
}

/** The part's content. Throws HostFailure naming the part when it is missing or broken. */
export function readPart(parts: OfficePackage, path: string): Uint8Array {
  return inflateEntry(partEntry(parts, path));
}

export function readPartText(parts: OfficePackage, path: string): PartText {
  return decodePart(readPart(parts, path), path);
}

/** The package with these parts replaced where they were, or added at the end. */
export function withParts(parts: OfficePackage, contents: ReadonlyMap<string, Uint8Array>): OfficePackage {
  const entries = [...parts.entries];
  for (const [path, content] of contents) {
    const index = parts.byKey.get(partKey(path));
    if (index === undefined) entries.push(packEntry(path, content));
    else entries[index] = replaceContent(entryAt(entries, index), content);
  }
  return indexed(entries);
}

export function packageBytes(parts: OfficePackage): Uint8Array {
  return writeZip(parts.entries);
}
