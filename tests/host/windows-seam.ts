// Microsoft's own seam on Windows: what the page finds as `window.external` before office.js loads.
// Requests come in by Execute, messages of the host go out to the registered event handler.
import { safeArrayOf } from './safe-array';

/** What stands behind the seam. */
export type HostCore = {
  /** The requirement sets that the host says it has, by name. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The reply to a Rich API request, or Office's number for why there is none. */
  readonly answer: (body: string) => string | number;
};

/** One message of the host: `[category, type, target, JSON]`. */
export type HostMessage = readonly [category: number, type: number, targetId: string, message: string];

type EventListener = (dispatchId: number, payload: unknown) => void;
type Reply = (response: unknown) => void;

const RICH_API_REQUEST = 93;
const RICH_API_MESSAGE = 33;
const OK = 0;
const HOST = 'Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$3';
const CHINESE = 2052;

export class WindowsSeam {
  /** Rejects when the page asks for what the model does not have. */
  readonly gap: Promise<never>;
  private reportGap: (gap: unknown) => void = () => undefined;
  private readonly listeners = new Map<number, EventListener>();

  constructor(private readonly core: HostCore) {
    this.gap = new Promise((_, reject) => (this.reportGap = reject));
    // Whoever waits for a result hears of it; nobody may be waiting yet.
    this.gap.catch(() => undefined);
  }

  /** True once the page listens to the host's messages. */
  get listening(): boolean {
    return this.listeners.has(RICH_API_MESSAGE);
  }

  send(messages: readonly HostMessage[]): void {
    const listener = this.listeners.get(RICH_API_MESSAGE);
    if (!listener) throw new Error('the page does not listen yet');
    listener(RICH_API_MESSAGE, safeArrayOf(messages));
  }

  /** `window.external` */
  readonly external = {
    GetHostInfo: () => HOST,
    GetLoggingAllowed: () => false,
    GetContext: () => this.context(),
    Execute: (dispatchId: number, request: readonly (readonly unknown[])[], reply: Reply): void => {
      if (dispatchId !== RICH_API_REQUEST) throw new Error(`the host knows no request ${dispatchId}`);
      const [[, , , , body]] = request;
      const answer = this.answer(String(body));
      // Excel never answers within the call.
      setImmediate(() => reply(safeArrayOf(typeof answer === 'number' ? [answer] : [OK, [200, [], answer]])));
    },
    RegisterEvent: (dispatchId: number, _target: string, listener: EventListener, reply: Reply): void => {
      this.listeners.set(dispatchId, listener);
      reply(safeArrayOf([OK]));
    },
    UnregisterEvent: (dispatchId: number, _target: string, reply: Reply): void => {
      this.listeners.delete(dispatchId);
      reply(safeArrayOf([OK]));
    },
  };

  // The library would only say that something failed, and wait.
  private answer(body: string): string | number {
    try {
      return this.core.answer(body);
    } catch (gap) {
      this.reportGap(gap);
      throw gap;
    }
  }

  private context(): object {
    return {
      GetAppType: () => 0,
      GetSolutionRef: () => '00000000-0000-0000-0000-000000000000',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => CHINESE,
      GetAppDataLocale: () => CHINESE,
      GetDocUrl: () => 'ledger.xlsx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetInstanceId: () => '1',
      GetCorrelationId: () => '1',
      GetSettings: () => ({ Read: () => undefined }),
      GetSupportedMatrix: () => JSON.stringify(this.core.requirementSets),
    };
  }
}
