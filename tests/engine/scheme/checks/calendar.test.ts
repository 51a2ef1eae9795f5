import { complaintsOf, schemeOf } from '../plan-of';

const J1 = { id: 'J1', name: '好人好事', points: 2 };

describe('checkCalendar', () => {
  it('takes the days of every plan, 3, 10 and 20, and others in their order: 0 complaints', () => {
    expect(complaintsOf({ items: [J1] })).toEqual([]);
    expect(complaintsOf({ items: [J1], calendar: { scoreBy: 5, postBy: 5, redeemOn: 15, noticeDays: 7 } })).toEqual([]);
  });

  it('refuses points posted on the 8th that are scored by the 9th, and warns of a 20th on which 10 days still run', () => {
    expect(complaintsOf({ items: [J1], calendar: { scoreBy: 9, postBy: 8 } })).toEqual([
      'calendar-order calendar.scoreBy',
    ]);
    expect(complaintsOf({ items: [J1], calendar: { noticeDays: 10 } })).toEqual(['(calendar-tight calendar.redeemOn)']);
  });

  it('refuses a 29th, which not every month has, and a notice of 0 days', () => {
    expect(complaintsOf({ items: [J1], calendar: { redeemOn: 29 } })).toEqual(['out-of-range calendar.redeemOn']);
    expect(complaintsOf({ items: [J1], calendar: { noticeDays: 0 } })).toEqual(['out-of-range calendar.noticeDays']);
  });
});

describe('compilePanel', () => {
  it('asks nothing of panels where the plan says nothing, else at least 3 members', () => {
    const panelOf = (keys: object): unknown => schemeOf({ items: [J1], ...keys }).versions[0].rules.panel;
    expect(panelOf({})).toBeNull();
    expect(panelOf({ panel: {} })).toEqual({ least: 3, households: null, crossed: false, clause: '' });
    expect(panelOf({ panel: { least: 5, households: 100, crossed: true } })).toEqual({
      least: 5,
      households: 100,
      crossed: true,
      clause: '',
    });
  });
});
