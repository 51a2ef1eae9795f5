// The emulated Excel as one core behind any seam: batches of the genuine library enter, a book changes, replies leave;
// and where a test wants it, the call goes wrong.
import { FUNCTION_SERVICES, REQUIREMENT_SETS, RUNTIME_SERVICES } from './office-services';
import { answerBatch, RichApi, type Services } from './rich-api';
import { copyOf, type Book, type SheetState } from './model/book';
import type { Calculator } from './model/calculator';
import { WorkbookObject } from './model/workbook';
import type { HostCore, HostMessage } from './windows-seam';

/** How a request goes wrong: not done at all; done, but its answer is lost; half of its actions done. */
export const FAULT_KINDS = ['refused', 'lost', 'halfway'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Office's numbers: cell edit, session timeout, throttled, request too large, answer too large, no capability. */
export const DISPATCH_ERRORS = [5004, 5012, 5102, 5103, 5104, 7000] as const;

export type Fault = {
  /** The request that goes wrong, from 1. */
  readonly at: number;
  readonly kind: FaultKind;
  /** Office's number for the error. `halfway` is a GeneralException itself;
   * the number is that of the requests after it. */
  readonly code: number;
  /** Whether all later requests are refused too. */
  readonly onwards: boolean;
};

/** As the library names an event of the whole workbook: its category, that cells were changed, whose. */
const [EVENT, CELLS_CHANGED, WORKBOOK] = [65_536, 10, 'Workbook'];
const NO_TRACE = new Set(['_RemoveReference', '_KeepReference']);

/** What the library asks of every Excel when it starts. */
const SERVICES: Services = { ...RUNTIME_SERVICES, ...FUNCTION_SERVICES };

type Named = { readonly Name: string };
type Request = {
  readonly Actions: readonly (Named & { readonly ActionType: number })[];
  readonly ObjectPaths: Readonly<Record<string, Named & { readonly ObjectPathType: number }>>;
};

const [INSTANTIATE, METHOD, SET, METHOD_PATH] = [1, 3, 4, 3];
/** Methods that change nothing. */
const LOOKS = /^(?:Get|_|Date$)/u;

function actionsIn(body: string): Request['Actions'] {
  return (JSON.parse(body) as Request).Actions;
}

/** Whether the request leaves the book as it is. */
export function onlyLooks(body: string): boolean {
  const { Actions, ObjectPaths } = JSON.parse(body) as Request;
  const looks = ({ Name }: Named): boolean => LOOKS.test(Name);
  return (
    Actions.every((action) => action.ActionType !== SET && (action.ActionType !== METHOD || looks(action))) &&
    Object.values(ObjectPaths).every((path) => path.ObjectPathType !== METHOD_PATH || looks(path))
  );
}

/** Whether the request only tells which objects the library keeps. */
export function isBookkeeping(body: string): boolean {
  return actionsIn(body).every(({ ActionType, Name }) => ActionType === INSTANTIATE || NO_TRACE.has(Name));
}

export class EmulatedExcel implements HostCore {
  readonly requirementSets = REQUIREMENT_SETS;
  /** Requests that did something, since the book was opened. */
  requests = 0;
  /** Characters of the longest request since the book was opened. */
  longestRequest = 0;
  fault: Fault | null = null;
  /** What somebody else does meanwhile: each before that request is answered. */
  meanwhile: readonly { readonly at: number; readonly act: (book: Book) => void }[] = [];
  /** More characters than that in an answer are refused. */
  largestAnswer = 5_000_000;
  send: (messages: readonly HostMessage[]) => void = () => undefined;
  private workbook: WorkbookObject | null = null;
  private api: RichApi | null = null;

  /** `services` stand instead of those that do nothing. */
  constructor(private readonly services: Services = {}) {}

  open(book: Book, calculator?: Calculator): void {
    this.workbook = new WorkbookObject(book, calculator);
    this.workbook.onChanged = () => this.tellChange();
    this.api = new RichApi({ ...SERVICES, ...this.services }, this.workbook);
    this.requests = 0;
    this.longestRequest = 0;
    this.fault = null;
    this.meanwhile = [];
    this.largestAnswer = 5_000_000;
  }

  get book(): Book {
    if (this.workbook === null) throw new Error('no workbook is open');
    return this.workbook.book;
  }

  /** Puts a formula's new value, rows for an array, into its cell. */
  show(sheet: SheetState, key: number, value: ReturnType<Calculator>): void {
    this.workbook?.show(sheet, key, value);
  }

  /** Calculates every formula. */
  recalculate(): void {
    this.workbook?.recalculate();
  }

  /** Tells the formula of an array for every cell of it, or its own values: Excel's documentation says neither. */
  tellArrayFormulas(told: boolean): void {
    if (this.workbook !== null) this.workbook.tellsArrayFormulas = told;
  }

  get listening(): boolean {
    return this.workbook?.listening ?? false;
  }

  /** A copy of the book as it is now. */
  snapshot(): Book {
    return copyOf(this.book);
  }

  /** Tells whoever listens that cells were changed. */
  tellChange(): void {
    const message = {
      eventType: CELLS_CHANGED,
      type: 'WorksheetChanged',
      worksheetId: this.book.sheets[0].id,
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: null,
    };
    this.send([[EVENT, CELLS_CHANGED, WORKBOOK, JSON.stringify(message)]]);
  }

  readonly answer = (body: string): string | number => {
    const { api } = this;
    if (api === null) return answerBatch(body, { ...SERVICES, ...this.services });
    if (isBookkeeping(body)) return api.answer(body);
    this.requests += 1;
    this.longestRequest = Math.max(this.longestRequest, body.length);
    for (const { at, act } of this.meanwhile) if (at === this.requests) act(this.book);
    const wrong =
      this.fault !== null && (this.fault.at === this.requests || (this.fault.onwards && this.fault.at < this.requests))
        ? this.fault
        : null;
    if (wrong === null) return this.fitting(api.answer(body));
    if (wrong.kind === 'refused' || wrong.at < this.requests) return wrong.code;
    const answer = api.answer(body, wrong.kind === 'halfway' ? Math.floor(actionsIn(body).length / 2) : Infinity);
    return wrong.kind === 'lost' ? wrong.code : answer;
  };

  private fitting(answer: string): string | number {
    return answer.length > this.largestAnswer ? 5104 : answer;
  }
}
