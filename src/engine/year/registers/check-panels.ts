// 评议小组 → panels that are not as the plan asks. No score changes for it.
import { compact } from '../../basis/cells';
import { entryAt } from '../../basis/entry';
import { type Problem, problem } from '../../basis/problem';
import type { PanelRecord } from '../../ledger/registers/types';
import type { Roster } from '../../ledger/types';
import type { PanelRule } from '../../scheme/types';

const BETWEEN = /[、,，;；/和及]/u;

export function checkPanels(
  members: readonly PanelRecord[],
  { households }: Roster,
  rule: PanelRule,
): readonly Problem[] {
  const panels = new Map<string, PanelRecord[]>();
  for (const member of members) panels.set(member.panel, [...(panels.get(member.panel) ?? []), member]);
  return [...panels].flatMap(([panel, own]) => {
    const first = entryAt(own, 0);
    const area = groupsIn(first.area);
    const inArea = households.filter(({ group }) => area.includes(compact(group))).length;
    return [
      ...(own.length < rule.least
        ? [problem('panel-too-small', first, panel, { members: own.length, least: rule.least })]
        : []),
      ...(own.some(({ leads }) => leads) ? [] : [problem('panel-too-small', first, panel, { why: 'no-leader' })]),
      ...(rule.households !== null && inArea > rule.households
        ? [problem('group-too-large', first, first.area, { households: inArea, most: rule.households })]
        : []),
      ...(rule.crossed ? checkCrossed(panel, own, area) : []),
    ];
  });
}

/** A panel all of whose members come from its own area is said once. */
function checkCrossed(panel: string, own: readonly PanelRecord[], area: readonly string[]): readonly Problem[] {
  const first = entryAt(own, 0);
  const ofArea = own.filter(({ group }) => group !== '' && area.includes(compact(group)));
  if (ofArea.length === own.length) return [problem('group-not-crossed', first, panel, { area: first.area })];
  return ofArea.map((member) => problem('assessor-own-group', member, member.name, { group: member.group }));
}

function groupsIn(area: string): readonly string[] {
  return area
    .split(BETWEEN)
    .map(compact)
    .filter((group) => group !== '');
}
