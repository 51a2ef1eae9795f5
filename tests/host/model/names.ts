// The names that a workbook or a sheet defines: members by office.js's names over their states.
import { cellName } from '../../../src/engine';
import { HostError } from '../rich-api';
import type { NameState } from './book';
import { rangeOf, type RangeObject } from './range';
import { referenceIn } from './reference';
import { asSheet, CELL, sameName } from './sheet-names';
import type { Session } from './worksheet';

/** Letters of any script, digits, points and underscores; the first is no digit. */
const NAME = /^[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u;
const TEXT = /^="(?:[^"]|"")*"$/u;

/** `owner`: the workbook's book, or a sheet. */
export class NameCollection {
  constructor(
    private readonly session: Session,
    private readonly owner: { names: NameState[] },
  ) {}

  get Items(): readonly NamedItem[] {
    return this.owner.names.map((name) => this.itemOf(name));
  }
  GetCount(): number {
    return this.owner.names.length;
  }
  Indexer(name: string): NamedItem | null {
    return this.GetItemOrNullObject(name);
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    const found = this.owner.names.find((known) => sameName(known.name, name));
    return found === undefined ? null : this.itemOf(found);
  }

  /** `reference`: a range of the batch, or a formula's text. */
  Add(name: string, reference: unknown, comment: string | null): NamedItem {
    if (!NAME.test(name) || CELL.test(name)) throw new HostError('InvalidArgument', `no name: ${name}`);
    if (this.owner.names.some((known) => sameName(known.name, name))) throw new HostError('ItemAlreadyExists', name);
    const state = { name, formula: formulaOf(reference), visible: true, comment: comment ?? '' };
    this.owner.names.push(state);
    return this.itemOf(state);
  }

  private itemOf(name: NameState): NamedItem {
    return new NamedItem(this.session, this.owner, name);
  }
}

class NamedItem {
  constructor(
    private readonly session: Session,
    private readonly owner: { names: NameState[] },
    private readonly state: NameState,
  ) {}

  get Id(): string {
    return this.state.name;
  }
  get Name(): string {
    return this.state.name;
  }
  get Type(): string {
    return this.GetRangeOrNullObject() !== null ? 'Range' : TEXT.test(this.state.formula) ? 'String' : 'Error';
  }
  get Scope(): string {
    return this.owner === this.session.book ? 'Workbook' : 'Worksheet';
  }
  get Comment(): string {
    return this.state.comment;
  }
  set Comment(comment: string) {
    this.state.comment = comment;
  }
  get Visible(): boolean {
    return this.state.visible;
  }
  set Visible(visible: boolean) {
    this.state.visible = visible;
  }
  get Formula(): string {
    return this.state.formula;
  }
  set Formula(formula: string) {
    this.state.formula = formulaOf(formula);
  }

  /** A range's address, a text, `#REF!` where what was named is gone. */
  get Value(): string {
    const { formula } = this.state;
    if (TEXT.test(formula)) return formula.slice(2, -1).replaceAll('""', '"');
    return this.GetRangeOrNullObject() === null ? '#REF!' : formula.slice(1);
  }

  GetRange(): RangeObject | null {
    return this.GetRangeOrNullObject();
  }
  GetRangeOrNullObject(): RangeObject | null {
    const { book } = this.session;
    const found = referenceIn(this.state.formula.slice(1), { book, sheet: book.sheets[0] });
    return found === null || found === '#REF!' ? null : rangeOf(this.session, found.sheet, found.area);
  }

  Delete(): void {
    this.owner.names = this.owner.names.filter((name) => name !== this.state);
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === 'string')
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  const { sheet, area } = reference as RangeObject;
  const [first, last] = [fixed(cellName(area.top, area.left)), fixed(cellName(area.bottom, area.right))];
  return `=${asSheet(sheet.name)}!${first}${first === last ? '' : `:${last}`}`;
}

/** `$A$3` of `A3` */
function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}
