import { readFileSync, writeFileSync } from 'node:fs';
import { parseScheme, startingFile } from '../../../src/engine';
import { runCommand } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const tidy = (text: string) => text.replaceAll(scratch.path(''), '');

function planFile(plan: unknown, name = 'plan.json'): string {
  writeFileSync(scratch.path(name), typeof plan === 'string' ? plan : JSON.stringify(plan));
  return scratch.path(name);
}

describe('scheme new --from-text', () => {
  const PAPER = '方案\n一、加分：1.种树，每棵加2分。2.修路，加5分，满3年的另议。\n二、每月20日公示。';

  it('writes a draft and says of 3 sentences what they became', async () => {
    writeFileSync(scratch.path('paper.txt'), PAPER);
    const { code, out, err } = await runCommand([
      'scheme',
      'new',
      '--from-text',
      scratch.path('paper.txt'),
      '--out',
      scratch.path('plan.json'),
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(tidy(out).split('\n')).toEqual([
      '有数字的句子：用上2句，其中待核对1句；没有用上（或没有全用上）2句',
      '一1 种树，每棵加2分。',
      '  → 项目：种树：加2分/棵',
      '一2 修路，加5分，满3年的另议。',
      '  → 项目：修路：加5分/次',
      '  待核对：没有写按什么计（每次、每月、每年），现在每条登记都计',
      '  没有用上：3年',
      '二 每月20日公示。',
      '  没有用上：20日',
      '',
      '已写出 plan.json：是照文字起草的，请对着上面逐句核对，改好以后用 village-points scheme check 核对',
      '',
    ]);
    expect((await runCommand(['scheme', 'check', scratch.path('plan.json')])).code).toBe(0);
    expect(JSON.parse(readFileSync(scratch.path('plan.json'), 'utf8'))).toMatchObject({
      name: '方案',
      items: [
        { name: '种树', points: 2 },
        { name: '修路', points: 5 },
      ],
    });
  });

  it('prints the plan to stdout and the sentences to stderr without --out, reads GBK, and refuses 1 .docx', async () => {
    writeFileSync(
      scratch.path('gbk.txt'),
      Buffer.from([
        0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd3, 0xb7, 0xd6, 0xa3, 0xba, 0xd6, 0xd6, 0xca, 0xf7, 0xbc, 0xd3, 0x32, 0xb7,
        0xd6,
      ]),
    );
    const { out, err } = await runCommand(['scheme', 'new', '--from-text', scratch.path('gbk.txt')]);
    expect(JSON.parse(out)).toMatchObject({ items: [{ name: '种树', points: 2 }] });
    expect(err).toContain('待核对：');
    expect((await runCommand(['scheme', 'new', '--from-text', scratch.path('a.docx')])).err).toMatch(
      /a\.docx 不是纯文字：/u,
    );
  });
});

describe('scheme check', () => {
  it('finds 0 problems in both built-in plans', async () => {
    for (const plan of ['fengsheng', 'longyuzhuang', 'schemes/fengsheng.json']) {
      expect(await runCommand(['scheme', 'check', plan])).toEqual({
        code: 0,
        out: '方案没有问题；请用 village-points scheme show 与纸上的方案逐条核对\n',
        err: '',
      });
    }
  });

  it('names 1 error and 1 warning by their paths, and ends with 1', async () => {
    const path = planFile({
      id: 'p',
      name: '甲',
      items: [{ id: 'J1', name: '乙', points: 5, group: 'h' }],
      groups: [{ id: 'g' }],
    });
    const { code, out, err } = await runCommand(['scheme', 'check', path]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(
      '方案问题：错误1处，提醒1处\n' +
        '错误  第1个项目的“所属分组”（items[0].group）：没有编号为“h”的分组。是不是 "g"？已有的是 g\n' +
        '提醒  第1个分组（groups[0]）：分组“g”里没有项目。请在项目里写 "group": "g"，或删去这个分组\n',
    );
  });

  it('ends with 0 after 1 warning alone', async () => {
    const path = planFile({ id: 'p', name: '甲', groups: [{ id: 'g' }] });
    expect((await runCommand(['scheme', 'check', path])).code).toBe(0);
  });

  it('names the line and column of 1 fault of the JSON', async () => {
    const { code, out } = await runCommand(['scheme', 'check', planFile('{ "id": "p",\n  "name": “甲” }')]);
    expect(code).toBe(1);
    expect(out).toContain('错误  第2行第11列：从““”起，用了中文标点。请改用英文半角标点 " , : { } [ ]\n');
  });

  it('prints the 1 problem as JSON', async () => {
    const { code, out } = await runCommand(['scheme', 'check', planFile({ id: 'p' }), '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          severity: 'error',
          code: 'missing-key',
          path: 'name',
          cell: null,
          text: expect.stringContaining('缺少“name”') as string,
        },
      ],
    });
  });

  it('refuses 4 plans that cannot be read, in 1 line each', async () => {
    writeFileSync(scratch.path('gbk.json'), Buffer.from([0x7b, 0xb4, 0xe5, 0x7d]));
    const lines = [];
    for (const plan of ['fengshen', scratch.path('none.json'), scratch.path('gbk.json'), scratch.path('.')]) {
      const { code, out, err } = await runCommand(['scheme', 'check', plan]);
      expect([code, out]).toEqual([2, '']);
      lines.push(tidy(err));
    }
    expect(lines).toEqual([
      '没有“fengshen”这个积分方案，是不是 fengsheng：现成的有 fengsheng、longyuzhuang；自己写的方案，请写出 .json 文件的路径\n',
      '没有找到文件 none.json，请检查文件名和所在的文件夹\n',
      '方案文件 gbk.json 不是UTF-8编码的文字，请用记事本等编辑器另存，编码选UTF-8\n',
      '. 是文件夹，请写出里面台账文件的名字\n',
    ]);
  });
});

describe('scheme show', () => {
  it('writes the 9 items of the built-in plan’s bonuses and deductions as clauses', async () => {
    const { code, out, err } = await runCommand(['scheme', 'show', 'fengsheng']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('丰盛镇乡村治理积分制\n出处：');
    expect(out).toContain('    1. 好人好事、宣传宣讲：加0.5分/件（');
    expect(out).toContain('  （二）“加分第6–9项”：每年最多计50分，超出的不计（条款：二(二)6–9）\n');
  });

  it('shows a plan with 1 contradiction, says it on stderr and ends with 1', async () => {
    const path = planFile({ id: 'p', name: '甲', caps: [{ of: 'J1', per: 'month', points: 5 }] });
    const { code, out, err } = await runCommand(['scheme', 'show', path]);
    expect(code).toBe(1);
    expect(out).toContain('一、封顶\n  （一）“J1”：每月最多计5分，超出的不计\n');
    expect(err).toBe('错误  第1个封顶的“封顶对象”（caps[0].of）：没有编号为“J1”的项目或分组。请先写项目或分组\n');
  });

  it('refuses a plan whose shape is wrong in 2 places, in 1 line', async () => {
    const { code, out, err } = await runCommand([
      'scheme',
      'show',
      planFile({ id: 'p', name: '甲', colour: 1, caps: 5 }),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(tidy(err)).toMatch(
      /^方案 plan\.json 有2处错误，写不成文字：.*（还有1处，用 village-points scheme check 查看）\n$/,
    );
  });

  it('gives the file back as JSON with --json: 0 differences', async () => {
    const { code, out } = await runCommand(['scheme', 'show', 'fengsheng', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('schemes/fengsheng.json', 'utf8')));
    expect(out).toContain('\n    { "of": "monthly", "per": "month", "points": 5, "clause": "二(二)1–5" },\n');
  });
});

describe('scheme new', () => {
  it('prints a plan that reads with 0 problems, its notes saying what to change', async () => {
    const { code, out, err } = await runCommand(['scheme', 'new']);
    expect([code, err]).toEqual([0, '']);
    expect(parseScheme(out).problems).toEqual([]);
    expect(JSON.parse(out)).toEqual(startingFile());
    expect(out.match(/"note"/gu)?.length).toBeGreaterThanOrEqual(15);
  });

  it('writes it to 1 new file, and refuses one that is there, one that is no .json', async () => {
    const path = scratch.path('ours.json');
    const first = await runCommand(['scheme', 'new', '--out', path]);
    expect([first.code, tidy(first.out)]).toEqual([
      0,
      '已写出 ours.json：照着改成本村的方案，改好以后用 village-points scheme check 核对\n',
    ]);
    expect(readFileSync(path, 'utf8')).toBe((await runCommand(['scheme', 'new'])).out);
    const again = await runCommand(['scheme', 'new', '--out', path]);
    expect([again.code, tidy(again.err)]).toEqual([
      2,
      '“ours.json”已经有了，为免覆盖没有写，请换一个 --out 文件名；确要替换它，加 --force\n',
    ]);
    expect((await runCommand(['scheme', 'new', '--out', path, '--force'])).code).toBe(0);
    expect(tidy((await runCommand(['scheme', 'new', '--out', scratch.path('a.txt')])).err)).toBe(
      '结果文件名要以 .json 结尾，“a.txt”不行，请改 --out 的文件名\n',
    );
  });
});

describe('scheme', () => {
  it.each([
    [['scheme'], 'scheme 后面没有写要做什么，可以写 scheme check、scheme show、scheme new、scheme put'],
    [['scheme', 'chekc'], '没有“scheme chekc”这个命令，可以写 scheme check、scheme show、scheme new、scheme put'],
    [
      ['scheme', 'check'],
      '没有写积分方案，请写现成的方案（fengsheng、longyuzhuang）或方案文件，例如：village-points scheme check 方案.json',
    ],
    [['scheme', 'new', 'x'], '多了“x”：一次只处理一个台账文件，文件名里有空格的请用引号括起来'],
    [
      ['scheme', 'show', 'fengsheng', '--year', '2022'],
      'scheme show 不用 --year，它是 check、score、explain、award、notice、due、honours、map、mend 的选项，请去掉',
    ],
  ])('refuses %j', async (argv, line) => {
    const { code, err } = await runCommand(argv);
    expect([code, err.slice(0, line.length)]).toEqual([2, line]);
  });

  it('helps with each of its commands, and with none: 4 texts', async () => {
    for (const part of ['check', 'show', 'new', 'put']) {
      expect((await runCommand(['scheme', part, '--help'])).out).toContain(`\n用法：village-points scheme ${part}`);
    }
    expect((await runCommand(['scheme', '--help'])).out).toContain('\n  scheme check  核对积分方案');
  });
});
