import type { Host } from '../../src/cli/host';
import { speakerOf } from '../../src/cli/speaker';

function spoken(argv: readonly string[] = []) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  return { said, speaker: speakerOf({ out: say, err: say } as Host, argv) };
}

describe('speakerOf', () => {
  it('masks what goes to stdout, to stderr and into JSON, 1 number each', () => {
    const { said, speaker } = spoken();
    speaker.out('王国明 138 0000 5567\n');
    speaker.err('没有“13800005567”这一户\n');
    speaker.json({
      户13800005567: ['13800005567', { row: 17, value: 13800005567, total: 6.666666666666667, sheet: null }],
    });
    expect(said).toEqual([
      '王国明 （号码已隐去）\n',
      '没有“（号码已隐去）”这一户\n',
      '{"户（号码已隐去）":["（号码已隐去）",{"row":17,"value":"（号码已隐去）","total":6.666666666666667,"sheet":null}]}\n',
    ]);
  });

  it('takes the figures of 5 columns for no number', () => {
    const { said, speaker } = spoken();
    const table = '0101  张三  1000  1000  1000.5  1000\n0102  李四  1000  1000  1000.5  1000\n2022  1000\n1000\n';
    speaker.out(table);
    expect(said).toEqual([table]);
  });

  it('repeats 2 paths as they were typed, and nothing else', () => {
    const { said, speaker } = spoken([
      'award',
      '/账/20221231120000/a.xlsx',
      '--out=王13800005567.xlsx',
      '--household',
      '13800005567',
    ]);
    speaker.out('已写出 王13800005567.xlsx，读的是 a.xlsx（/账/20221231120000/a.xlsx），13800005567\n');
    speaker.json({ out: '王13800005567.xlsx', household: '13800005567' });
    expect(said).toEqual([
      '已写出 王13800005567.xlsx，读的是 a.xlsx（/账/20221231120000/a.xlsx），（号码已隐去）\n',
      '{"out":"王13800005567.xlsx","household":"（号码已隐去）"}\n',
    ]);
  });
});
