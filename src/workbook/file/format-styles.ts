// Looks of single cells in another number format: the styles part enters;
// with copies of those looks in the wanted format appended, it leaves. Fonts, fills and borders stay those of the cell.
import { appendChildren, applyEdits, qualified, setAttribute, type Edit } from './splice';
import { insertInOrder } from './schema-order';
import { attributeOf, childOf, parseXml, type XmlElement } from './xml-tree';

export type CellFormat = 'date' | 'number' | 'text';

const GENERAL_ID = 0;
const TEXT_ID = 49;
const DATE_CODE = 'yyyy-mm-dd';
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const FIRST_CUSTOM_FORMAT = 164;

export class FormatStyles {
  private readonly root: XmlElement;
  private readonly looks: XmlElement;
  private readonly formats: XmlElement | undefined;
  private readonly added: string[] = [];
  private dateId: number | null = null;
  private newFormat = '';

  /** `part` names the styles part in a failure; throws HostFailure when it is broken. */
  static of(text: string, part: string): FormatStyles | null {
    const root = parseXml(text, part);
    const looks = childOf(root, 'cellXfs');
    return looks === undefined || looks.selfClosing ? null : new FormatStyles(text, root, looks);
  }

  private constructor(
    private readonly text: string,
    root: XmlElement,
    looks: XmlElement,
  ) {
    this.root = root;
    this.looks = looks;
    this.formats = childOf(root, 'numFmts');
  }

  /** The number of a look like `style` (empty: that of a cell without one) in which a value shows as meant:
   * the same where it does. */
  styleFor(style: string, format: CellFormat): string {
    const look = this.looks.children[Number(style)];
    if (look === undefined) return style;
    const now = Number(attributeOf(look, 'numFmtId') ?? GENERAL_ID);
    if (format === 'date' ? this.isDate(now) : (now === TEXT_ID) === (format === 'text')) return style;
    const id = format === 'text' ? TEXT_ID : format === 'number' ? GENERAL_ID : this.idOfDates();
    const source = this.text.slice(look.start, look.end);
    const tag = source
      .slice(0, look.bodyStart - look.start)
      .replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const xml =
      tag.replace(/^<[^\s/>]+/, `$& numFmtId="${id}" applyNumberFormat="1"`) +
      source.slice(look.bodyStart - look.start);
    const known = this.added.indexOf(xml);
    return String(this.looks.children.length + (known < 0 ? this.added.push(xml) - 1 : known));
  }

  /** The part with the looks that were asked for; the text that entered where none was new. */
  patched(): string {
    if (this.added.length === 0) return this.text;
    const edits: Edit[] = [
      ...setAttribute(this.text, this.looks, 'count', String(this.looks.children.length + this.added.length)),
      appendChildren(this.text, this.looks, this.added.join('')),
      ...this.formatEdits(),
    ];
    return applyEdits(this.text, edits);
  }

  private formatEdits(): readonly Edit[] {
    if (this.newFormat === '') return [];
    const { formats, text, root } = this;
    if (formats !== undefined)
      return [
        ...setAttribute(text, formats, 'count', String(formats.children.length + 1)),
        appendChildren(text, formats, this.newFormat),
      ];
    const name = qualified(root.prefix, 'numFmts');
    return [insertInOrder(root, 'styleSheet', 'numFmts', `<${name} count="1">${this.newFormat}</${name}>`)];
  }

  private isDate(id: number): boolean {
    if (BUILT_IN_DATES.has(id)) return true;
    const code = this.codeOf(id).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return /[yd]/i.test(code);
  }

  private codeOf(id: number): string {
    const own = this.formats?.children.find((each) => Number(attributeOf(each, 'numFmtId')) === id);
    return own === undefined ? '' : (attributeOf(own, 'formatCode') ?? '');
  }

  private idOfDates(): number {
    if (this.dateId !== null) return this.dateId;
    const own = this.formats?.children ?? [];
    const same = own.find((each) => attributeOf(each, 'formatCode') === DATE_CODE);
    this.dateId =
      same === undefined
        ? Math.max(FIRST_CUSTOM_FORMAT - 1, ...own.map((each) => Number(attributeOf(each, 'numFmtId')) || 0)) + 1
        : Number(attributeOf(same, 'numFmtId'));
    if (same === undefined)
      this.newFormat = `<${qualified(this.root.prefix, 'numFmt')} numFmtId="${this.dateId}" formatCode="${DATE_CODE}"/>`;
    return this.dateId;
  }
}
