// Microsoft's own seam on the web: what the page around the add-in's frame hears and says by postMessage.
// Texts of messages enter and leave; whatever carries them stands behind `post`.
import type { HostCore, HostMessage } from './windows-seam';

type Request = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};
type Execution = {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [place: number]: unknown;
};

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
const MESSAGE_EVENT = 'richApiMessage';
const COMMAND_EVENT = 'appCommandInvoked';

const CONVERSATION = 'conversation';
const APP = 'village-points';
const EXCEL_ON_THE_WEB = 16;
const CHINESE = 'zh-CN';
/** Why the page was opened: with the document. */
const DOCUMENT_OPENED = 3;
const HOST = 'Excel$Web$16.01$zh-CN$telemetry$$disableLogging$3';

/** The address of the add-in's page as its host opens it, and the name of its frame. */
export function frameOf(page: string, hostOrigin: string): { readonly address: string; readonly name: string } {
  const name = {
    baseFrameName: 'add-in',
    hostInfo: HOST,
    xdmInfo: `${CONVERSATION}|${APP}|${hostOrigin}/`,
    serializerVersion: '1',
  };
  return { address: `${page}?_host_Info=${HOST}`, name: JSON.stringify(name) };
}

export class WebSeam {
  /** Rejects when the page asks for what the model does not have. */
  readonly gap: Promise<never>;
  /** Takes a message to the add-in's frame. */
  post: (text: string) => void = () => undefined;
  private reportGap: (gap: unknown) => void = () => undefined;
  private readonly events = new Set<string>();
  private readonly commands = new Map<string, () => void>();

  constructor(private readonly core: HostCore) {
    this.gap = new Promise((_, reject) => (this.reportGap = reject));
    // Whoever waits for a result hears of it; nobody may be waiting yet.
    this.gap.catch(() => undefined);
  }

  /** A message of the add-in's frame. The library would only wait for what has no answer: it ends the test. */
  receive(text: string): void {
    try {
      const request = JSON.parse(text) as Request;
      if (request._messageType !== MESSAGE.request) throw new Error(`no request: ${text}`);
      const answer = this.answerTo(request);
      if (answer !== null) this.reply(request, { _responseType: RESPONSE.forCalling, _data: answer });
    } catch (gap) {
      this.reportGap(gap);
    }
  }

  /** Messages of the host: invocations of functions, changes of cells. */
  send(messages: readonly HostMessage[]): void {
    this.raise(MESSAGE_EVENT, { ArrayData: messages });
  }

  /** A click on a button of the ribbon; resolves when the add-in says that it is done. */
  press(button: string): Promise<void> {
    const id = String(this.commands.size + 1);
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.raise(COMMAND_EVENT, { 0: id, 1: button, 2: JSON.stringify({ source: { id: button } }) });
    return Promise.race([done, this.gap]);
  }

  private answerTo({ _actionType, _actionName, _data }: Request): object | null {
    if (_actionType === ACTION.registerEvent && [MESSAGE_EVENT, COMMAND_EVENT].includes(_actionName)) {
      this.events.add(_actionName);
      return { Version: 1, Error: 0 };
    }
    if (_actionType !== ACTION.invoke) throw new Error(`the host has no event ${_actionName}`);
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.context();
    if (_actionName === 'ContextActivationManager_notifyHost') return null;
    if (_actionName === 'executeMethod') return this.execute(_data as Execution);
    throw new Error(`the host has no method ${_actionName}`);
  }

  private execute(execution: Execution): object {
    const {
      DdaMethod: { DispatchId },
      ArrayData,
    } = execution;
    if (DispatchId === DISPATCH.commandCompleted) {
      this.commands.get(String(execution[0]))?.();
      return { Version: 1, Error: 0 };
    }
    if (DispatchId !== DISPATCH.richApi) throw new Error(`the host knows no request ${DispatchId}`);
    const answer = this.core.answer(String(ArrayData?.[4]));
    return typeof answer === 'number'
      ? { Version: 1, Error: answer }
      : { Version: 1, Error: 0, Data: [200, [], answer] };
  }

  private context(): object {
    return {
      _id: APP,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: CHINESE,
      _dataLocale: CHINESE,
      _docUrl: 'ledger.xlsx',
      _clientMode: 0,
      _settings: [],
      _reason: DOCUMENT_OPENED,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '1',
      _appInstanceId: '1',
      _requirementMatrix: JSON.stringify(this.core.requirementSets),
    };
  }

  private raise(event: string, content: object): void {
    if (!this.events.has(event)) throw new Error(`the page does not listen to ${event} yet`);
    const nowhere = { _actionName: event, _conversationId: CONVERSATION, _correlationId: -1 };
    this.reply(nowhere, { _responseType: RESPONSE.forEventing, _data: content });
  }

  private reply(
    {
      _actionName,
      _conversationId,
      _correlationId,
    }: Pick<Request, '_actionName' | '_conversationId' | '_correlationId'>,
    response: object,
  ): void {
    this.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName,
        _conversationId,
        _correlationId,
        _errorCode: 0,
        _serializerVersion: 1,
        ...response,
      }),
    );
  }
}
