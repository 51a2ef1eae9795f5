import { readArguments, type Request } from '../../src/cli/arguments';
import { Refusal } from '../../src/cli/refusal';

function requestOf(...argv: string[]): Request {
  const asked = readArguments(argv);
  if (asked.kind !== 'run') throw new Error(`expected a request, got ${asked.kind}`);
  return asked.request;
}

function refusalOf(...argv: string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('readArguments', () => {
  it('reads a score request with its 7 common options', () => {
    const words =
      'score a.xlsx --scheme fengsheng --year 2022 --start 2022-03 --as-of 2022-09 --residents 63 --village 油房村';
    expect(requestOf(...words.split(' '), '--date', '2022-12-31', '--json')).toEqual({
      command: 'score',
      ledger: 'a.xlsx',
      plan: null,
      scheme: 'fengsheng',
      year: 2022,
      start: 2022 * 12 + 2,
      asOf: 2022 * 12 + 8,
      residents: 63,
      village: '油房村',
      date: 44926,
      month: null,
      household: null,
      fromText: null,
      out: null,
      sheet: null,
      column: null,
      item: null,
      status: null,
      as: null,
      dates: false,
      dryRun: false,
      text: false,
      mask: false,
      post: false,
      all: false,
      json: true,
      inPlace: false,
      force: false,
    });
  });

  it('takes values after = and options before the command', () => {
    expect(requestOf('--year=2022', 'check', 'a.xlsx').year).toBe(2022);
  });

  it('accepts a month and a start that equal --as-of 2022-09', () => {
    expect(requestOf('score', 'a.xlsx', '--as-of', '2022-09', '--month', '2022-09', '--start', '2022-09').month).toBe(
      2022 * 12 + 8,
    );
  });

  it('answers help and version before anything else', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help', command: null });
    expect(readArguments(['award', '-h', '--nonsense'])).toEqual({ kind: 'help', command: 'award' });
    expect(readArguments(['--version'])).toEqual({ kind: 'version' });
    expect(readArguments(['-V'])).toEqual({ kind: 'version' });
  });

  it('accepts --in-place in the place of --out', () => {
    expect(requestOf('award', 'a.xlsx', '--in-place')).toMatchObject({ out: null, inPlace: true, force: false });
    expect(requestOf('award', 'a.xlsx', '--out', 'b.xlsx', '--force')).toMatchObject({
      out: 'b.xlsx',
      inPlace: false,
      force: true,
    });
  });

  it('reads a file name that begins with -- after a bare --', () => {
    expect(requestOf('check', '--', '--odd.xlsx').ledger).toBe('--odd.xlsx');
  });

  const REFUSED: readonly (readonly [readonly string[], string])[] = [
    [
      [],
      '没有写要做什么：命令有 check（核对）、score（算分）、explain（逐笔说明）、award（评比表）、notice（月度公示）、due（该办的事）、honours（当月示范户）、map（说明哪一列、哪张表是什么）、mend（把写法理整齐）、scheme（积分方案），用法见 village-points --help',
    ],
    [
      ['--json'],
      '没有写要做什么：命令有 check（核对）、score（算分）、explain（逐笔说明）、award（评比表）、notice（月度公示）、due（该办的事）、honours（当月示范户）、map（说明哪一列、哪张表是什么）、mend（把写法理整齐）、scheme（积分方案），用法见 village-points --help',
    ],
    [['scroe', 'a.xlsx'], '没有“scroe”这个命令，是不是 score，用法见 village-points --help'],
    [
      ['算分', 'a.xlsx'],
      '没有“算分”这个命令，命令有 check、score、explain、award、notice、due、honours、map、mend、scheme，用法见 village-points --help',
    ],
    [['check'], '没有写台账文件，例如：village-points check 台账.xlsx'],
    [['explain'], '没有写台账文件，例如：village-points explain 台账.xlsx --household 0101'],
    [['award', '', '--out', 'b.xlsx'], '没有写台账文件，例如：village-points award 台账.xlsx --out 评比结果.xlsx'],
    [['check', 'a.xlsx', 'b.xlsx'], '多了“b.xlsx”：一次只处理一个台账文件，文件名里有空格的请用引号括起来'],
    [['score', 'a.xlsx', '--yaer', '2022'], '没有 --yaer 这个选项，是不是 --year，用法见 village-points score --help'],
    [['score', 'a.xlsx', '--frobnicate'], '没有 --frobnicate 这个选项，用法见 village-points score --help'],
    [['--yaer=2022'], '没有 --yaer 这个选项，是不是 --year，用法见 village-points --help'],
    [['score', 'a.xlsx', '-j'], '没有 -j 这个选项，用法见 village-points score --help'],
    [
      ['check', 'a.xlsx', '--out', 'b.xlsx'],
      'check 不用 --out，它是 award、notice、honours、map、mend、scheme new、scheme put 的选项，请去掉',
    ],
    [
      ['award', 'a.xlsx', '--out', 'b.xlsx', '--month', '2022-03'],
      'award 不用 --month，它是 score、explain、notice、honours 的选项，请去掉',
    ],
    [['score', 'a.xlsx', '--year', '2022', '--year', '2023'], '--year 写了两次，请只留一个'],
    [['score', 'a.xlsx', '--json=yes'], '--json 后面不跟内容，只写 --json 就行'],
    [['score', 'a.xlsx', '--year'], '--year 后面没有写内容，例如 --year 2022'],
    [['score', 'a.xlsx', '--village', '--json'], '--village 后面没有写内容，例如 --village 油房村'],
    [['score', 'a.xlsx', '--village', ' '], '--village 后面没有写内容，例如 --village 油房村'],
    [['score', 'a.xlsx', '--year', '22'], '--year 的“22”不是2000到2099的年份，请写成四位数字，例如 --year 2022'],
    [['score', 'a.xlsx', '--year', '1999'], '--year 的“1999”不是2000到2099的年份，请写成四位数字，例如 --year 2022'],
    [
      ['score', 'a.xlsx', '--month', '2022-3'],
      '--month 的“2022-3”不是月份，请写成年-月，月份写两位，例如 --month 2022-03',
    ],
    [
      ['score', 'a.xlsx', '--start', '2022-13'],
      '--start 的“2022-13”不是月份，请写成年-月，月份写两位，例如 --start 2022-03',
    ],
    [
      ['score', 'a.xlsx', '--as-of', '0022-12'],
      '--as-of 的“0022-12”不是月份，请写成年-月，月份写两位，例如 --as-of 2022-03',
    ],
    [
      ['score', 'a.xlsx', '--date', '2022-02-30'],
      '--date 的“2022-02-30”不是日历上的日期，请写成年-月-日，例如 --date 2022-12-31',
    ],
    [['score', 'a.xlsx', '--residents', '0'], '--residents 的“0”不是户数，请写1到999999的整数，例如 --residents 63'],
    [['score', 'a.xlsx', '--residents', '-5'], '--residents 的“-5”不是户数，请写1到999999的整数，例如 --residents 63'],
    [
      ['score', 'a.xlsx', '--residents', '6.5'],
      '--residents 的“6.5”不是户数，请写1到999999的整数，例如 --residents 63',
    ],
    [
      ['explain', 'a.xlsx'],
      '没有写要说明哪一户：请加上 --household 和户号（或不重名的户主姓名），例如 --household 0101',
    ],
    [
      ['award', 'a.xlsx'],
      '没有写结果存到哪里：请加上 --out 和新文件名，例如 --out 评比结果.xlsx；要写回原文件，用 --in-place',
    ],
    [
      ['score', 'a.xlsx', '--as-of', '2022-09', '--month', '2022-10'],
      '--month 2022-10 晚于 --as-of 2022-09，请改成不晚于它的月份',
    ],
  ];

  it.each(REFUSED)('refuses %j', (argv, message) => {
    expect(refusalOf(...argv)).toBe(message);
  });

  it('takes escape sequences out of what it quotes', () => {
    expect(refusalOf('\u001b[31mred\u001b[0m\n', 'a.xlsx')).toBe(
      '没有“red”这个命令，命令有 check、score、explain、award、notice、due、honours、map、mend、scheme，用法见 village-points --help',
    );
  });
});
