import type { Host } from '../../src/cli/host';
import { progressOf } from '../../src/cli/progress';

function watched(errIsTerminal: boolean): { host: Host; written: string[]; at: { time: number } } {
  const written: string[] = [];
  const at = { time: 0 };
  const host = { err: (text: string) => void written.push(text), errIsTerminal, clock: () => at.time } as Host;
  return { host, written, at };
}

describe('progressOf', () => {
  it('announces a file of 2 MB at once, on one line that is taken away again', () => {
    const { host, written } = watched(true);
    const progress = progressOf(host, 2_000_000);
    progress.step('正在读取 a.xlsx');
    progress.step('正在写出');
    progress.done();
    progress.done();
    expect(written).toEqual(['\r\u001b[2K正在读取 a.xlsx', '\r\u001b[2K正在写出', '\r\u001b[2K']);
  });

  it('announces a small file after 1 second only', () => {
    const { host, written, at } = watched(true);
    const progress = progressOf(host, 10_000);
    at.time = 999;
    progress.step('一');
    at.time = 1000;
    progress.step('二');
    expect(written).toEqual(['\r\u001b[2K二']);
  });

  it('keeps silent when nobody watches', () => {
    const { host, written, at } = watched(false);
    const progress = progressOf(host, 2_000_000);
    at.time = 5000;
    progress.step('一');
    progress.done();
    expect(written).toEqual([]);
  });

  it('lets no file name steer the terminal', () => {
    const { host, written } = watched(true);
    progressOf(host, 2_000_000).step('正在读取 \u001b[31ma\n.xlsx');
    expect(written).toEqual(['\r\u001b[2K正在读取 a .xlsx']);
  });
});
