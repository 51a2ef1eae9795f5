// The looks of the cells of a new workbook: number formats and strikes enter, one after another; their numbers leave,
// and in the end the part that lists them.
import { escapeAttribute } from './xml-escape';

/** The numbers of formats of one's own begin here. */
const FIRST_OWN = 164;
/** The day as the person's own computer writes it: a format without a code of its own. */
const OWN_DAY = { code: 'm/d/yy', id: 14 };
const FONT = '<sz val="11"/><name val="宋体"/><charset val="134"/>';

export class LooksOfCells {
  readonly #formats = new Map<string, number>([[OWN_DAY.code, OWN_DAY.id]]);
  readonly #looks = new Map<string, { readonly at: number; readonly format: number; readonly struck: boolean }>();

  constructor() {
    this.of(undefined, false);
  }

  /** The look's number, 0 where it is none. `code` undefined: General. */
  of(code: number | string | undefined, struck: boolean): number {
    const format = code === undefined || code === 'General' ? 0 : this.#formatOf(String(code));
    const key = `${format} ${struck}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known.at;
    const at = this.#looks.size;
    this.#looks.set(key, { at, format, struck });
    return at;
  }

  #formatOf(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN + this.#formats.size - 1;
    this.#formats.set(code, id);
    return id;
  }

  /** The text of styles.xml. */
  styles(namespace: string): string {
    const own = [...this.#formats].filter(([, id]) => id >= FIRST_OWN);
    const formats = own.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    const looks = Array.from(
      this.#looks.values(),
      ({ format, struck }) =>
        `<xf numFmtId="${format}" fontId="${struck ? 1 : 0}" fillId="0" borderId="0" xfId="0"` +
        `${format === 0 ? '' : ' applyNumberFormat="1"'}${struck ? ' applyFont="1"' : ''}/>`,
    );
    return [
      `<styleSheet xmlns="${namespace}">`,
      own.length === 0 ? '' : `<numFmts count="${own.length}">${formats.join('')}</numFmts>`,
      `<fonts count="2"><font>${FONT}</font><font><strike/>${FONT}</font></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
