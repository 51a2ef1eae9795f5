// The days of a month and the panels of one version, every default filled in.
import type { SchemeFile } from '../shape';
import type { CalendarRule, PanelRule } from '../types';

const DEFAULTS: CalendarRule = { noticeDays: 3, scoreBy: 3, postBy: 10, redeemOn: 20, clause: '' };

/** Every plan has its days. */
export function compileCalendar(calendar: SchemeFile['calendar']): CalendarRule {
  if (calendar === undefined) return DEFAULTS;
  const { noticeDays, scoreBy, postBy, redeemOn, clause } = calendar;
  return { noticeDays, scoreBy, postBy, redeemOn, clause };
}

/** `null`: the plan asks nothing of panels. */
export function compilePanel(panel: SchemeFile['panel']): PanelRule | null {
  if (panel === undefined || panel === null) return null;
  const { least, households, crossed, clause } = panel;
  return { least, households: households ?? null, crossed, clause };
}
