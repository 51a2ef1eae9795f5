// Excel's page set-up and frozen rows: members by office.js's names over a sheet of a book.
import { HostError } from '../rich-api';
import type { SheetState } from './book';

export class PageLayoutObject {
  readonly HeadersFooters: object;

  constructor(private readonly sheet: SheetState) {
    const { page } = sheet;
    this.HeadersFooters = {
      DefaultForAllPages: {
        get CenterFooter(): string {
          return page.centreFooter;
        },
        set CenterFooter(text: string) {
          page.centreFooter = text;
        },
      },
    };
  }

  get PaperSize(): string | null {
    return this.sheet.page.paperSize;
  }
  set PaperSize(size: string | null) {
    this.sheet.page.paperSize = size;
  }
  get Orientation(): string {
    return this.sheet.page.orientation;
  }
  set Orientation(orientation: string) {
    this.sheet.page.orientation = orientation;
  }
  get CenterHorizontally(): boolean {
    return this.sheet.page.centred;
  }
  set CenterHorizontally(centred: boolean) {
    this.sheet.page.centred = centred;
  }
  get Zoom(): object {
    return this.sheet.page.zoom;
  }
  set Zoom(zoom: object) {
    this.sheet.page.zoom = zoom;
  }
  get LeftMargin(): number {
    return this.margin(0);
  }
  set LeftMargin(points: number) {
    this.sheet.page.margins[0] = points;
  }
  get RightMargin(): number {
    return this.margin(1);
  }
  set RightMargin(points: number) {
    this.sheet.page.margins[1] = points;
  }
  get TopMargin(): number {
    return this.margin(2);
  }
  set TopMargin(points: number) {
    this.sheet.page.margins[2] = points;
  }
  get BottomMargin(): number {
    return this.margin(3);
  }
  set BottomMargin(points: number) {
    this.sheet.page.margins[3] = points;
  }
  get HeaderMargin(): number {
    return this.margin(4);
  }
  set HeaderMargin(points: number) {
    this.sheet.page.margins[4] = points;
  }
  get FooterMargin(): number {
    return this.margin(5);
  }
  set FooterMargin(points: number) {
    this.sheet.page.margins[5] = points;
  }

  SetPrintTitleRows(rows: string): void {
    if (!/^\$\d+:\$\d+$/u.test(rows)) throw new HostError('InvalidArgument', `no rows: ${rows}`);
    this.sheet.page.titleRows = rows;
  }

  private margin(side: number): number {
    return this.sheet.page.margins[side];
  }
}

export class FreezePanesObject {
  constructor(private readonly sheet: SheetState) {}
  FreezeRows(count: number): void {
    this.sheet.frozenRows = count;
  }
}
