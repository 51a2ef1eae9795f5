// The Excel adapter's own surroundings: the genuine library in a page, its global `Excel` where the adapter looks for it,
// and the emulated Excel behind it.
import { EmulatedExcel } from './emulated-excel';
import { officeReady, openOfficePage, type OfficePage } from './office-page';
import { WindowsSeam } from './windows-seam';

type PageGlobals = { readonly Excel: typeof Excel; readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } } };

export class ExcelPage {
  private constructor(
    readonly excel: EmulatedExcel,
    private readonly seam: WindowsSeam,
    private readonly office: OfficePage,
  ) {}

  /** One page serves many workbooks, one after the other: `excel.open`. Members above ExcelApi 1.14 are refused by the library. */
  static async open(): Promise<ExcelPage> {
    const excel = new EmulatedExcel();
    const seam = new WindowsSeam(excel);
    excel.send = (messages) => seam.send(messages);
    const office = await openOfficePage(seam);
    await Promise.race([officeReady(office), seam.gap]);
    const globals = office.page.window as unknown as PageGlobals;
    globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    Object.assign(globalThis, { Excel: globals.Excel });
    return new ExcelPage(excel, seam, office);
  }

  get printed(): readonly string[] {
    return this.office.printed;
  }

  /** Fails at once where the model lacks what is asked of it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return Promise.race([work(), this.seam.gap]);
  }

  close(): void {
    this.office.page.window.close();
    Reflect.deleteProperty(globalThis, 'Excel');
  }
}
