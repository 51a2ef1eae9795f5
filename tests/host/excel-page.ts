// The Excel adapter's own surroundings: the genuine library in a page, its global `Excel` where the adapter looks for
// it, and the emulated Excel behind it.
import { openExcelHost } from '../../src/workbook/excel';
import type { CalculatingExcel } from './calculating-excel';
import { EmulatedExcel } from './emulated-excel';
import { officeListens, officeReady, openOfficePage, type OfficePage } from './office-page';
import { WindowsSeam } from './windows-seam';

type PageGlobals = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
};

type OpenHost = ReturnType<typeof openExcelHost>;

export class ExcelPage {
  private constructor(
    readonly excel: EmulatedExcel,
    private readonly seam: WindowsSeam,
    private readonly office: OfficePage,
  ) {}

  /**
   * One page serves many workbooks, one after the other: `excel.open`. Members above ExcelApi 1.14 are refused by the
   * library. `bundle`: what else the page loads, such as the functions; it must listen to the host's messages.
   */
  static async open(
    core: EmulatedExcel | CalculatingExcel = new EmulatedExcel(),
    bundle: string | null = null,
  ): Promise<ExcelPage> {
    const excel = core instanceof EmulatedExcel ? core : core.excel;
    const seam = new WindowsSeam(core);
    excel.send = (messages) => seam.send(messages);
    const office = await openOfficePage(seam);
    if (bundle !== null) office.page.window.eval(bundle);
    await Promise.race([bundle === null ? officeReady(office) : officeListens(office, seam), seam.gap]);
    const globals = office.page.window as unknown as PageGlobals;
    globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    Object.assign(globalThis, { Excel: globals.Excel });
    return new ExcelPage(excel, seam, office);
  }

  /** The adapter, new, over whatever workbook is open in the page; a gap in the model ends its calls. */
  newHost(): OpenHost {
    const { workbook, desk } = openExcelHost();
    return {
      workbook: this.racing(workbook),
      desk: { ...this.racing(desk), onChange: (listener) => desk.onChange(listener) },
    };
  }

  /** The page's own window. */
  get window(): OfficePage['page']['window'] {
    return this.office.page.window;
  }

  get printed(): readonly string[] {
    return this.office.printed;
  }

  /** Fails at once where the model lacks what is asked of it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return Promise.race([work(), this.seam.gap]);
  }

  private racing<Port extends object>(port: Port): Port {
    const methods = Object.entries(port) as [string, (...args: readonly unknown[]) => Promise<unknown>][];
    return Object.fromEntries(
      methods.map(([name, method]) => [name, (...args: readonly unknown[]) => this.run(() => method(...args))]),
    ) as Port;
  }

  close(): void {
    this.office.page.window.close();
    Reflect.deleteProperty(globalThis, 'Excel');
  }
}
