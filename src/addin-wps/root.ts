/// <reference types="et-jsapi-declare" />
// What WPS 表格 lends a page: its globals enter, each member leaves from wherever this build keeps it.
import type { WpsFunctions } from '../functions/register-in-wps';
import type { EtApp, EtEvents } from '../workbook/wps/et';

type Storage = Pick<WPS.PluginStorage, 'setItem' | 'getItem' | 'removeItem'>;
export type WpsPane = Pick<WPS.CustomTaskpane, 'ID' | 'Visible' | 'DockPosition'>;

/** What an add-in is lent beside the workbooks. */
type Lent = WpsFunctions & {
  readonly PluginStorage: Storage;
  readonly ApiEvent?: EtEvents;
  readonly CreateTaskPane: (url: string, title?: string) => WpsPane;
  readonly GetTaskPane: (id: number) => WpsPane | null | undefined;
};

export type WpsRoot = { readonly app: EtApp; readonly lent: Lent };

/** Some builds keep what is lent only on `wps`, others only on `Application`. */
export type WpsGlobals = { readonly wps?: Partial<Lent>; readonly Application?: EtApp & Partial<Lent> };

/** `null` outside WPS 表格. */
export function wpsRoot(globals: WpsGlobals): WpsRoot | null {
  const { wps, Application: app } = globals;
  if (app === undefined) return null;
  const member = <Name extends keyof Lent>(name: Name): Lent[Name] | undefined => {
    const owner = wps?.[name] === undefined ? app : wps;
    const found = owner[name];
    // A member called without its owner may not know whom to ask.
    return typeof found === 'function' ? (found.bind(owner) as Lent[Name]) : found;
  };
  const storage = member('PluginStorage');
  const create = member('CreateTaskPane');
  const find = member('GetTaskPane');
  if (storage === undefined || create === undefined || find === undefined) return null;
  const functions = member('AddCustomFunction');
  const events = member('ApiEvent');
  return {
    app,
    lent: {
      PluginStorage: storage,
      CreateTaskPane: create,
      GetTaskPane: find,
      ...(functions === undefined ? {} : { AddCustomFunction: functions }),
      ...(events === undefined ? {} : { ApiEvent: events }),
    },
  };
}
