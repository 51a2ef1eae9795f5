// Where the elements of an XML part stand: its text enters, a tree of places leaves, so that text can be
// spliced in and everything else stays as it was.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { entryAt } from '../../engine';
import { HostFailure } from '../port';
import { failures } from '../wording';
import { MAX_DEPTH } from './limits';

export type XmlAttribute = {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
};

export type XmlElement = {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  /** Index of `<` of the start tag. */
  readonly start: number;
  /** Index after `>` of the start tag. */
  readonly bodyStart: number;
  /** Index of `<` of the end tag; `bodyStart` when there is none. */
  readonly bodyEnd: number;
  /** Index after the element. */
  readonly end: number;
  readonly selfClosing: boolean;
  /** Elements below it; kept down to the third level (the root is the first), deeper ones are only checked. */
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children; only on the second and third level. */
  readonly text: string;
};

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

const KEPT_LEVELS = 3;

/** The root element. Throws HostFailure naming `part` when the text is not well-formed, declares entities or nests too
 * deep. */
export function parseXml(text: string, part: string): XmlElement {
  const open: Growing[] = [];
  let depth = 0;
  let root: XmlElement | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw failures.damagedPart(part);
  });
  parser.on('doctype', () => {
    throw failures.entityDeclarations();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw failures.nestedTooDeep(MAX_DEPTH);
    if (depth <= KEPT_LEVELS) open.push(startOf(tag, text, parser.position));
  });
  const addText = (piece: string): void => {
    if (depth > 1 && depth <= KEPT_LEVELS) entryAt(open, depth - 1).text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (depth >= KEPT_LEVELS) return;
    const element = open.pop() as Growing;
    element.end = parser.position;
    element.bodyEnd = tag.isSelfClosing ? element.bodyStart : text.lastIndexOf('<', parser.position - 1);
    if (depth === 0) root = element;
    else entryAt(open, depth - 1).children.push(element);
  });
  return finish(
    () => parser.write(text).close(),
    () => root,
    part,
  );
}

function finish(run: () => void, rootOf: () => XmlElement | null, part: string): XmlElement {
  try {
    run();
  } catch (error) {
    throw error instanceof HostFailure ? error : failures.damagedPart(part);
  }
  const root = rootOf();
  if (root === null) throw failures.damagedPart(part);
  return root;
}

function startOf(tag: SaxesTagNS, text: string, position: number): Growing {
  return {
    local: tag.local,
    prefix: tag.prefix,
    uri: tag.uri,
    attributes: Object.values(tag.attributes).map(({ local, prefix, uri, value }) => ({ local, prefix, uri, value })),
    // A start tag holds no other `<`: not even in an attribute's value.
    start: text.lastIndexOf('<', position - 1),
    bodyStart: position,
    bodyEnd: position,
    end: position,
    selfClosing: tag.isSelfClosing,
    children: [],
    text: '',
  };
}

/** The value of the attribute without prefix, or `undefined`. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((attribute) => attribute.local === local && attribute.prefix === '')?.value;
}

/** The first child of that name, in the parent's own namespace. */
export function childOf(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((child) => child.local === local && child.uri === parent.uri);
}

/** The children of that name, in the parent's own namespace, in order. */
export function childrenOf(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.uri === parent.uri);
}
