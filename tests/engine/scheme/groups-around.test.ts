import { groupsAround } from '../../../src/engine/scheme/groups-around';

const GROUPS = [
  { id: 'all', within: null },
  { id: 'monthly', within: 'all' },
  { id: 'good', within: 'monthly' },
  { id: 'a', within: 'b' },
  { id: 'b', within: 'a' },
];

describe('groupsAround', () => {
  it('names the group and the 2 around it, 1 that the plan does not have, and none of none', () => {
    expect(groupsAround(GROUPS, 'good')).toEqual(['good', 'monthly', 'all']);
    expect(groupsAround(GROUPS, 'unknown')).toEqual(['unknown']);
    expect([groupsAround(GROUPS, null), groupsAround(GROUPS, undefined)]).toEqual([[], []]);
  });

  it('leaves a ring of 2 at its second round', () => {
    expect(groupsAround(GROUPS, 'a')).toEqual(['a', 'b']);
  });
});
