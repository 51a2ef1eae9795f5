// 评议小组 → who sits on which panel, and which part of the village it assesses.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { PanelRecord } from './types';

const LEADS = /组长|负责人|召集人|主任/u;
const NOT_FIRST = /副/u;

/** A cell of the panel or its area that is blank is that of the row above. */
export function readPanels(sources: readonly TableSource[], context: ReadContext): readonly PanelRecord[] | null {
  let [panel, area] = ['', ''];
  return recordsOf('panels', sources, context, (row) => {
    const name = row.text('name');
    const own = row.text('panel');
    if (own !== '' && own !== panel) [panel, area] = [own, ''];
    area = row.text('area') || area;
    if (name === '') return null;
    const position = row.text('position');
    return {
      ...row.place,
      panel,
      name,
      leads: LEADS.test(position) && !NOT_FIRST.test(position),
      group: row.text('group'),
      area,
      seat: row.text('seat'),
    };
  });
}
