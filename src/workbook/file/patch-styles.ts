// Adds looks to a workbook's styles: its styles part (or none) and the looks wanted enter; the part with
// fonts, fills, borders and formats appended, and each look's number in it, leave.
import { FONT_CHARSET, shrinks, type Look } from '../looks';
import { insertInOrder } from './schema-order';
import { appendChildren, applyEdits, qualified, setAttribute, type Edit } from './splice';
import { attributeOf, childOf, parseXml, type XmlElement } from './xml-tree';

export type CellLook = {
  readonly look: Look;
  readonly format: string;
  /** The cell's text would be a formula if it were typed. */
  readonly quoted: boolean;
};

export type PatchedStyles = {
  readonly text: string;
  /** The cell format of each wanted look, in their order. */
  readonly indexes: readonly number[];
  /** Points of the font that column widths are counted in. */
  readonly defaultSize: number;
};

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';

const LISTS: readonly ListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** What a list begins with where the workbook has none: the looks of a cell without style. */
const FIRST_MEMBERS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: [`<font><sz val="11"/><name val="宋体"/><charset val="${FONT_CHARSET}"/></font>`],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4 };
const FIRST_CUSTOM_FORMAT = 164;
/** Points of a font that does not say. */
const USUAL_SIZE = 11;

/** `part` names the styles part in a failure. Throws HostFailure when it is broken. */
export function patchStyles(source: string, part: string, wanted: readonly CellLook[]): PatchedStyles {
  const text = openRoot(source, part);
  const root = parseXml(text, part);
  const lists = new Map(LISTS.map((name) => [name, new StyleList(root, name)]));
  const list = (name: ListName): StyleList => lists.get(name) as StyleList;
  const numbers = formatNumbers(root, wanted, list('numFmts'));
  const indexes = wanted.map((cell) => list('cellXfs').indexOf(formatXml(cell, list, numbers)));
  const edits = LISTS.flatMap((name) => list(name).edits(text, root));
  return { text: applyEdits(text, edits), indexes, defaultSize: defaultFontSize(text, root) };
}

/** A root closed in its own start tag is opened, so that lists can be put into it. */
function openRoot(source: string, part: string): string {
  const root = parseXml(source, part);
  return root.selfClosing ? applyEdits(source, [appendChildren(source, root, '')]) : source;
}

/** One list of the part: the members it has keep their numbers, new ones follow. */
class StyleList {
  readonly #element: XmlElement | undefined;
  readonly #first: number;
  readonly #added: string[] = [];

  constructor(
    root: XmlElement,
    readonly name: ListName,
  ) {
    this.#element = childOf(root, name);
    this.#first = this.#element?.children.length ?? FIRST_MEMBERS[name].length;
  }

  /** The number of the new member; the same text gets the same number. */
  indexOf(xml: string): number {
    const known = this.#added.indexOf(xml);
    return this.#first + (known < 0 ? this.#added.push(xml) - 1 : known);
  }

  edits(source: string, root: XmlElement): readonly Edit[] {
    const count = this.#first + this.#added.length;
    if (this.#element !== undefined) {
      if (this.#added.length === 0) return [];
      return [
        ...setAttribute(source, this.#element, 'count', String(count)),
        appendChildren(source, this.#element, prefixed(this.#added.join(''), root.prefix)),
      ];
    }
    if (count === 0) return [];
    const xml = `<${this.name} count="${count}">${[...FIRST_MEMBERS[this.name], ...this.#added].join('')}</${this.name}>`;
    return [insertInOrder(root, 'styleSheet', this.name, prefixed(xml, root.prefix))];
  }
}

/** The same elements in the prefix that the part uses. */
function prefixed(xml: string, prefix: string): string {
  return prefix === ''
    ? xml
    : xml.replace(/<(\/?)(\w+)/g, (_, slash: string, local: string) => `<${slash}${qualified(prefix, local)}`);
}

function formatXml(
  { look, format, quoted }: CellLook,
  list: (name: ListName) => StyleList,
  numbers: ReadonlyMap<string, number>,
): string {
  const font = list('fonts').indexOf(
    `<font><sz val="${look.size}"/><name val="${look.font}"/><family val="3"/><charset val="${FONT_CHARSET}"/></font>`,
  );
  const fill =
    look.fill === null
      ? 0
      : list('fills').indexOf(
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        );
  const edges = ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
    .join('');
  const border = look.border ? list('borders').indexOf(`<border>${edges}<diagonal/></border>`) : 0;
  const fit = look.wrap ? ' wrapText="1"' : shrinks(look) ? ' shrinkToFit="1"' : '';
  const parts = `numFmtId="${numbers.get(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''}`;
  const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((kind) => ` apply${kind}="1"`).join('');
  return `<xf ${parts}${applied}><alignment horizontal="${look.horizontal}" vertical="center"${fit}/></xf>`;
}

/** The number of each wanted format: built in, the workbook's own, or a new one appended to the list. */
function formatNumbers(root: XmlElement, wanted: readonly CellLook[], formats: StyleList): ReadonlyMap<string, number> {
  const own = membersOf(root, 'numFmts').map((member) => ({
    id: Number(attributeOf(member, 'numFmtId')) || 0,
    code: attributeOf(member, 'formatCode'),
  }));
  let last = Math.max(FIRST_CUSTOM_FORMAT - 1, ...own.map(({ id }) => id));
  const numbers = new Map(Object.entries(BUILT_IN_FORMATS));
  for (const { format } of wanted) {
    if (numbers.has(format)) continue;
    const known = own.find(({ code }) => code === format);
    if (known === undefined) formats.indexOf(`<numFmt numFmtId="${(last += 1)}" formatCode="${format}"/>`);
    numbers.set(format, known?.id ?? last);
  }
  return numbers;
}

/** Points of the font of the style Normal, in which column widths are counted. */
function defaultFontSize(text: string, root: XmlElement): number {
  const normal = membersOf(root, 'cellStyles').find((style) => attributeOf(style, 'builtinId') === '0');
  const format = membersOf(root, 'cellStyleXfs')[Number(normal === undefined ? 0 : attributeOf(normal, 'xfId')) || 0];
  const font = membersOf(root, 'fonts')[Number(format === undefined ? 0 : attributeOf(format, 'fontId')) || 0];
  if (font === undefined) return USUAL_SIZE;
  const size = /<(?:\w+:)?sz\s[^<>]*?val\s*=\s*["']([\d.]+)["']/.exec(text.slice(font.start, font.end))?.[1];
  return Number(size) > 0 ? Number(size) : USUAL_SIZE;
}

function membersOf(root: XmlElement, list: string): readonly XmlElement[] {
  return childOf(root, list)?.children ?? [];
}
