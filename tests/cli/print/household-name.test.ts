import { householdName, householdWithGroup } from '../../../src/cli/print/household-name';

describe('householdName', () => {
  it.each([
    [{ id: '0101', head: '张三' }, '0101 张三'],
    [{ id: '0101', head: '' }, '0101'],
    [{ id: '张三', head: '张三' }, '张三'],
    [{ id: '一组张三', head: '张三' }, '一组张三'],
    [{ id: '0101', head: '张\u001b[31m三' }, '0101 张三'],
  ])('calls %j %s', (household, name) => {
    expect(householdName(household)).toBe(name);
  });
});

describe('householdWithGroup', () => {
  it('adds the group where the id does not begin with it', () => {
    expect(householdWithGroup({ id: '0101', head: '张三', group: '一组' })).toBe('0101 张三（一组）');
    expect(householdWithGroup({ id: '0101', head: '张三', group: '' })).toBe('0101 张三');
    expect(householdWithGroup({ id: '一组张三', head: '张三', group: '一组' })).toBe('一组张三');
  });
});
