import { mkdirSync, writeFileSync } from 'node:fs';
import { OPTIONS_OF } from '../../src/cli/options';
import { PLAN_A } from '../support/little-ledgers';
import { runCommand, writeLedger } from './run-command';
import { useScratch } from './scratch';

const scratch = useScratch();
const tidy = (line: string) => line.replaceAll(scratch.path(''), '');

async function refusal(...argv: string[]): Promise<string> {
  const { code, out, err } = await runCommand(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err.endsWith('\n')).toBe(true);
  expect(err.split('\n')).toHaveLength(2);
  return tidy(err.trimEnd());
}

describe('run', () => {
  it('prints the version of the package', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  it('prints Chinese help with an example for each of 4 commands, and their options', async () => {
    const general = await runCommand(['--help']);
    expect([general.code, general.err]).toEqual([0, '']);
    for (const command of ['check', 'score', 'explain', 'award'] as const) {
      expect(general.out).toContain(`  village-points ${command} 台账.xlsx`);
      const { code, out } = await runCommand([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`\n例子：\n  village-points ${command} 台账.xlsx`);
      for (const option of OPTIONS_OF[command]) expect(out).toMatch(new RegExp(`^  --${option} `, 'm'));
      expect(out.match(/^ {2}--/gm)).toHaveLength(OPTIONS_OF[command].length);
    }
  });

  it('lines up the options of the help', async () => {
    const { out } = await runCommand(['award', '--help']);
    expect(out).toContain(
      '  --out 文件          结果写到哪个新文件，例如 评比结果.xlsx\n  --in-place          写回原文件（仍是先写好再替换，不会写坏）\n',
    );
  });

  it('says in 1 line what is wrong with 7 files that hold no ledger', async () => {
    mkdirSync(scratch.path('d'));
    writeFileSync(scratch.path('empty.xlsx'), '');
    writeFileSync(scratch.path('note.xlsx'), 'hello');
    writeFileSync(scratch.path('picture.xlsx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(scratch.path('cut.xlsx'), Buffer.from('504b030414000000', 'hex'));
    writeLedger(scratch.path('roster.xlsx'), '# 花名册\n户号 户主 小组\n0101 张三 一组\n# 电话\n张三 13812345678');
    expect(await refusal('check', scratch.path('none.xlsx'))).toBe(
      '没有找到文件 none.xlsx，请检查文件名和所在的文件夹',
    );
    expect(await refusal('check', scratch.path('d'))).toBe('d 是文件夹，请写出里面台账文件的名字');
    expect(await refusal('check', scratch.path('empty.xlsx'))).toBe(
      'empty.xlsx 是空文件（0字节），可能没有复制完整，请换一份完好的文件',
    );
    expect(await refusal('check', scratch.path('picture.xlsx'))).toMatch(
      /^picture\.xlsx：这是图片，不是 Excel 或 WPS 的工作簿：/,
    );
    expect(await refusal('check', scratch.path('cut.xlsx'))).toMatch(/^cut\.xlsx：文件不完整/);
    expect(await refusal('check', scratch.path('note.xlsx'))).toBe(
      'note.xlsx 里没有找到积分台账：要有“加减分登记”表（表头有日期、户号或户主、项目）或“基础分评定”表（表头有月份、户号或户主、各项评分）；文件里看到：“note”的表头像是 hello，请检查是不是选错了文件，或者表头改了名字',
    );
    expect(await refusal('score', scratch.path('roster.xlsx'))).toBe(
      'roster.xlsx 里没有找到积分台账：要有“加减分登记”表（表头有日期、户号或户主、项目）或“基础分评定”表（表头有月份、户号或户主、各项评分）；文件里看到：“花名册”的表头像是 户号、户主、小组；“电话”的表头像是 张三、（号码已隐去），请检查是不是选错了文件，或者表头改了名字',
    );
  });

  it('names 6 of 8 sheets, and those that are empty', async () => {
    const sheets = Array.from({ length: 8 }, (_, at) => `# 表${at}\n${at === 1 ? '·' : '甲 乙'}`).join('\n');
    const line = await refusal('score', writeLedger(scratch.path('a.xlsx'), sheets));
    expect(line).toContain('“表0”的表头像是 甲、乙；“表1”是空表；');
    expect(line).toContain('“表5”的表头像是 甲、乙；等8张表，');
  });

  it('turns a programming error into 1 line without its stack', async () => {
    const ledger = writeLedger(scratch.path('a.xlsx'), PLAN_A);
    const broken = () => {
      throw new TypeError('cannot read x of undefined\n    at somewhere');
    };
    const { code, out, err } = await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')], { today: broken });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      '程序内部出错，没有做完：TypeError: cannot read x of undefined     at somewhere；请把这一行和使用的命令告诉维护人员\n',
    );
    const tooLarge = () => {
      throw new RangeError('Invalid string length');
    };
    expect((await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')], { today: tooLarge })).err).toBe(
      '台账太大，内存放不下，请删去用不着的工作表或空行再试\n',
    );
  });

  it('lets no cell steer the terminal or forge a line', async () => {
    const ledger = writeLedger(
      scratch.path('a.xlsx'),
      '# 登记\n日期 户号 项目\n2022-12-05 0101 J1\n2022-12-05 0102\u001b[2J\n2022-12-06 0103\u202e J\u009b31m1',
    );
    for (const command of ['check', 'score', 'explain --household 0101']) {
      const { out } = await runCommand([...command.split(' ').slice(0, 1), ledger, ...command.split(' ').slice(1)]);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect((await runCommand(['score', ledger, '--json'])).out).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    );
  });
});
