// What may be typed into Excel's ranges: members by office.js's names, the rule first and then what is said when it is
// broken.
import { HostError } from '../rich-api';
import type { RangeObject } from './range';

const KINDS = new Set(['list', 'date', 'decimal', 'custom']);
/** Excel keeps the choices of a list in one text. */
const LONGEST_SOURCE = 255;

export class EntryRule {
  constructor(private readonly range: RangeObject) {}

  set Rule(rule: Readonly<Record<string, { readonly source?: string }>>) {
    const [kind, ...more] = Object.keys(rule).map((key) => key.charAt(0).toLowerCase() + key.slice(1));
    if (more.length > 0 || !KINDS.has(kind)) throw new Error(`the host knows no rule ${JSON.stringify(rule)}`);
    const source = Object.values(rule)[0].source ?? '';
    if (source.length > LONGEST_SOURCE) throw new HostError('InvalidArgument', 'the list is too long');
    this.range.writable();
    this.range.sheet.validations.push({ area: this.range.area, rule: structuredClone(rule), alert: null });
  }

  set ErrorAlert(alert: object) {
    this.range.writable();
    const own = this.range.sheet.validations.find(
      ({ area }) => area.top === this.range.area.top && area.left === this.range.area.left,
    );
    if (own === undefined) throw new HostError('InvalidOperation', 'the range has no rule');
    own.alert = structuredClone(alert);
  }

  set Prompt(prompt: { readonly message: string }) {
    if (prompt.message.length > LONGEST_SOURCE) throw new HostError('InvalidArgument', 'the hint is too long');
    this.range.writable();
  }
}
