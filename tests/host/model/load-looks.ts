// How the cells of a workbook file look: its styles part enters, the look of each cell format in it leaves.
import { readPartText, type OfficePackage } from '../../../src/workbook/file/office-package';
import type { WorkbookPart } from '../../../src/workbook/file/workbook-part';
import { attributeOf, childOf, parseXml, type XmlElement } from '../../../src/workbook/file/xml-tree';
import { PLAIN_LOOK, type CellLook, type Edge } from './book';

const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  14: 'yyyy/m/d',
  49: '@',
};
const EDGES: Readonly<Record<Edge, string>> = {
  EdgeLeft: 'left',
  EdgeRight: 'right',
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
};

/** In the order of the part's `cellXfs`; one plain look where there is no such part.
 * What a format does not say is plain. */
export function looksIn(parts: OfficePackage, workbook: WorkbookPart): readonly CellLook[] {
  const styles = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (styles === undefined) return [PLAIN_LOOK];
  const { text } = readPartText(parts, styles.target);
  const root = parseXml(text, styles.target);
  const list = (name: string): readonly XmlElement[] => childOf(root, name)?.children ?? [];
  const texts = (name: string): readonly string[] => list(name).map(({ start, end }) => text.slice(start, end));
  const custom = new Map(
    list('numFmts').map((format) => [numberIn(format, 'numFmtId'), attributeOf(format, 'formatCode') ?? 'General']),
  );
  const [fonts, fills, borders] = [
    texts('fonts').map(fontIn),
    texts('fills').map(fillIn),
    texts('borders').map(edgesIn),
  ];
  return list('cellXfs').map((format): CellLook => {
    const id = numberIn(format, 'numFmtId');
    return {
      ...PLAIN_LOOK,
      ...fonts[numberIn(format, 'fontId')],
      ...alignmentIn(text.slice(format.start, format.end)),
      numberFormat: custom.get(id) ?? BUILT_IN[id] ?? 'General',
      fill: fills[numberIn(format, 'fillId')] ?? null,
      edges: borders[numberIn(format, 'borderId')] ?? [],
    };
  });
}

/** The attribute of the first element of that name in the text; `undefined` where there is none. */
export function attributeIn(text: string, element: string, attribute: string): string | undefined {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>`, 'u').exec(text)?.[0] ?? '';
  return new RegExp(`\\b${attribute}="([^"]*)"`, 'u').exec(tag)?.[1];
}

function numberIn(element: XmlElement, attribute: string): number {
  return Number(attributeOf(element, attribute) ?? 0);
}

function fontIn(font: string): Pick<CellLook, 'font' | 'size' | 'strike'> {
  return {
    font: attributeIn(font, 'name', 'val') ?? PLAIN_LOOK.font,
    size: Number(attributeIn(font, 'sz', 'val') ?? PLAIN_LOOK.size),
    strike: font.includes('<strike/>'),
  };
}

function fillIn(fill: string): string | null {
  const rgb = attributeIn(fill, 'fgColor', 'rgb');
  return rgb === undefined ? null : `#${rgb.slice(-6)}`;
}

function edgesIn(border: string): readonly Edge[] {
  return (Object.keys(EDGES) as Edge[]).filter((edge) => attributeIn(border, EDGES[edge], 'style') !== undefined);
}

function alignmentIn(format: string): Partial<CellLook> {
  const word = (name: string): string | undefined =>
    attributeIn(format, 'alignment', name)?.replace(/^./u, (letter) => letter.toUpperCase());
  const is = (name: string): boolean => ['1', 'true'].includes(attributeIn(format, 'alignment', name) ?? '');
  return {
    horizontal: word('horizontal') ?? PLAIN_LOOK.horizontal,
    vertical: word('vertical') ?? PLAIN_LOOK.vertical,
    wrap: is('wrapText'),
    shrink: is('shrinkToFit'),
  };
}
