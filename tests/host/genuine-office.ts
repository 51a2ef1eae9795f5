// Custom functions as Excel runs them: the genuine office.js and the functions' bundle in one page, formulas in, cells
// out.
import type { CellValue } from '../../src/engine';
import type { CellResult, ExcelFunctions } from './excel-functions';
import { officeListens, openOfficePage, type OfficePage } from './office-page';
import { WindowsSeam, type HostCore, type HostMessage } from './windows-seam';

/** An argument that stands in cells. */
export class Cells {
  constructor(
    readonly rows: readonly (readonly CellValue[])[],
    readonly address: string,
  ) {}
}

export class GenuineOffice {
  private constructor(
    private readonly office: OfficePage,
    private readonly seam: WindowsSeam,
    readonly excel: ExcelFunctions,
  ) {}

  /** Resolves when office.js is ready and the bundle listens. `core`: what answers, where there is a workbook too. */
  static async open(excel: ExcelFunctions, bundle: string, core: HostCore = excel): Promise<GenuineOffice> {
    const seam = new WindowsSeam(core);
    const office = await openOfficePage(seam);
    office.page.window.eval(bundle);
    await Promise.race([officeListens(office, seam), seam.gap]);
    return new GenuineOffice(office, seam, excel);
  }

  /** Whatever the page printed or threw. */
  get printed(): readonly string[] {
    return this.office.printed;
  }

  /** One formula through the runtime and back. */
  async call(id: string, ...args: readonly unknown[]): Promise<CellResult> {
    return (await this.callAll([[id, ...args]]))[0];
  }

  /** All formulas in one message, as Excel sends them on a recalculation. */
  callAll(formulas: readonly (readonly [id: string, ...args: unknown[]])[]): Promise<readonly CellResult[]> {
    const invocations = formulas.map(([id, ...args]) =>
      this.excel.invoke(
        id,
        args.map((each) => (each instanceof Cells ? each.rows : each)),
        args.map((each) => (each instanceof Cells ? each.address : null)),
      ),
    );
    this.seam.send(invocations.map(({ message }) => message));
    return Promise.race([Promise.all(invocations.map(({ result }) => result)), this.seam.gap]);
  }

  send(messages: readonly HostMessage[]): void {
    this.seam.send(messages);
  }

  close(): void {
    this.office.page.window.close();
  }
}
