// Text put into text: edits at places of the old text enter, the new text leaves; what no edit touches stays.
import { entryAt } from '../../engine';
import type { XmlElement } from './xml-tree';

/** Replaces the characters from `from` up to `to` (exclusive) of the old text. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Applies edits that do not overlap; of two at one place the earlier in the list comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.from - right.from);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Adds `xml` as the last children of `parent`; an element closed in its start tag is opened for them. */
export function appendChildren(source: string, parent: XmlElement, xml: string): Edit {
  if (!parent.selfClosing) return { from: parent.bodyEnd, to: parent.bodyEnd, text: xml };
  const slash = source.lastIndexOf('/', parent.bodyStart - 1);
  return { from: slash, to: parent.bodyStart, text: `>${xml}</${qualified(parent.prefix, parent.local)}>` };
}

/** Sets an attribute that the start tag has (`count`); none when it has not. */
export function setAttribute(source: string, element: XmlElement, local: string, value: string): readonly Edit[] {
  const tag = source.slice(element.start, element.bodyStart);
  const found = new RegExp(`\\s${local}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag);
  if (found === null) return [];
  const to = element.start + found.index + found[0].length - 1;
  return [{ from: to - entryAt(found, 2).length, to, text: value }];
}

/** `prefix:local`, or `local` in the default namespace. */
export function qualified(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
