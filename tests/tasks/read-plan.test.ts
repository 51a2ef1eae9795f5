import { planOfFile, planOfText } from '../../src/tasks/read-plan';

describe('planOfText', () => {
  it('speaks of persons at a fault of a plan whose points persons earn, though 2 keys are out of place', () => {
    const plan = { id: 'p', name: '方案', earner: 'person', item: [], awards: { percent: 20 } };
    const { earner, scheme, problems } = planOfText(JSON.stringify(plan));
    expect([earner, scheme]).toEqual(['person', null]);
    expect(problems.map(({ text }) => text)).toContainEqual(expect.stringContaining('按在册人数的比例定名额'));
    expect(planOfFile({ ...plan, earner: '人' }).earner).toBe('household');
  });
});
