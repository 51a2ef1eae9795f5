import { Listeners } from '../../src/workbook/listeners';

describe('Listeners', () => {
  it('tells 2 listeners in the order in which they came, and 1 once the other has stopped', () => {
    const heard: string[] = [];
    const listeners = new Listeners();
    const stop = listeners.add(() => heard.push('one'));
    listeners.add(() => heard.push('two'));
    listeners.tell();
    stop();
    listeners.tell();
    expect(heard).toEqual(['one', 'two', 'two']);
  });
});
