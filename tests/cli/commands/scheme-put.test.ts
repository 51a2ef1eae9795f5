import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { PLAN_A } from '../../support/little-ledgers';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const tidy = (text: string) => text.replaceAll(scratch.path(''), '');
const planA = () => writeLedger(scratch.path('a.xlsx'), PLAN_A);
const shipped = (name: string) =>
  JSON.parse(readFileSync(`schemes/${name}.json`, 'utf8')) as { items: { id: string; points?: number }[] };

/** The built-in plan with 1 point for J1, as a file. */
function ourPlan(): string {
  const plan = shipped('fengsheng');
  const items = plan.items.map((item) => (item.id === 'J1' ? { ...item, points: 1 } : item));
  writeFileSync(scratch.path('ours.json'), JSON.stringify({ ...plan, id: 'ours', items }));
  return scratch.path('ours.json');
}

/** Rewrites one cell of the sheet 积分方案 as a clerk would, with another program; gives the cell's name. */
function edit(path: string, change: (cells: XLSX.WorkSheet) => void): void {
  const book = XLSX.readFile(path);
  change(book.Sheets['积分方案']);
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

function cellOf(cells: XLSX.WorkSheet, value: string): string {
  const found = Object.keys(cells).find((name) => (cells[name] as { v?: unknown }).v === value);
  if (found === undefined) throw new Error(`no cell ${value}`);
  return found;
}

describe('scheme put', () => {
  it('adds 1 sheet that reads back as the same file, and that scoring then uses', async () => {
    const put = await runCommand(['scheme', 'put', ourPlan(), planA(), '--out', scratch.path('o.xlsx')]);
    expect({ ...put, out: tidy(put.out) }).toEqual({
      code: 0,
      out: '已写出 o.xlsx，新增工作表：积分方案；以后算分就用这张表里的方案\n',
      err: '',
    });
    expect(sheetNames(scratch.path('o.xlsx'))).toEqual(['花名册', '加减分登记', '兑换登记', '积分方案']);
    const shown = await runCommand(['scheme', 'show', scratch.path('o.xlsx'), '--json']);
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(readFileSync(scratch.path('ours.json'), 'utf8')));
    expect((await runCommand(['scheme', 'check', scratch.path('o.xlsx')])).code).toBe(0);
    const byFile = await runCommand(['score', planA(), '--scheme', scratch.path('ours.json'), '--json']);
    expect(byFile.out).toContain('{"scheme":"ours"');
    // The account names one more sheet, the plan's own.
    const figures = ({ out }: { readonly out: string }): object => ({ ...(JSON.parse(out) as object), coverage: null });
    expect(figures(await runCommand(['score', scratch.path('o.xlsx'), '--json']))).toEqual(figures(byFile));
    expect((await runCommand(['score', scratch.path('o.xlsx'), '--scheme', 'fengsheng', '--json'])).out).toContain(
      '{"scheme":"fengsheng"',
    );
  });

  it('scores by what a clerk changed on the sheet: J1 counts 2 points, not 1', async () => {
    const path = scratch.path('o.xlsx');
    await runCommand(['scheme', 'put', ourPlan(), planA(), '--out', path]);
    const totals = async () =>
      (
        JSON.parse((await runCommand(['score', path, '--json'])).out) as { households: { total: number }[] }
      ).households.map(({ total }) => total);
    const before = await totals();
    edit(path, (cells) => {
      const row = cellOf(cells, 'J1').slice(1);
      const column = cellOf(cells, '分值').replace(/\d+/u, '');
      cells[`${column}${row}`] = { t: 'n', v: 2 };
    });
    const after = await totals();
    expect(before[2]).toBe(1001);
    expect(after[2]).toBe(1002);
  });

  it('loses nothing when 6 cells are edited in Chinese: what show --json prints is the file with those 6 changed', async () => {
    const path = scratch.path('o.xlsx');
    await runCommand(['scheme', 'put', ourPlan(), planA(), '--out', path]);
    edit(path, (cells) => {
      const type = (name: string, value: string): void => {
        cells[name] = { t: 's', v: value };
      };
      const beside = (title: string, label: string, value: string): void => {
        const from = Number(cellOf(cells, title).slice(1));
        const row = Array.from({ length: 20 }, (_, at) => from + at).find(
          (at) => (cells[`A${at}`] as { v?: unknown } | undefined)?.v === label,
        );
        type(`B${row ?? 0}`, value);
      };
      beside('【兑换】', '哪些分可兑换', '加分减去减分以后的部分');
      beside('【兑换】', '结转下年', '否');
      beside('【年终奖励】', '名额比例（%）', '15 ％');
      const caps = Number(cellOf(cells, '【封顶】').slice(1));
      ['全部减分', '每季度', '３０分'].forEach((value, at) => type(`${'ABC'[at]}${caps + 4}`, value));
      expect(['A', 'B', 'C'].map((column) => (cells[`${column}${caps + 1}`] as { v?: unknown }).v)).toEqual([
        '封顶对象',
        '封顶周期',
        '封顶分值',
      ]);
    });
    const plan = JSON.parse(readFileSync(scratch.path('ours.json'), 'utf8')) as {
      readonly caps: readonly object[];
      readonly redemption: object;
      readonly awards: object;
    };
    const shown = await runCommand(['scheme', 'show', path, '--json']);
    expect(shown.code).toBe(0);
    expect(JSON.parse(shown.out)).toEqual({
      ...plan,
      caps: [...plan.caps, { of: 'deduction', per: 'quarter', points: 30 }],
      redemption: { ...plan.redemption, of: 'bonus', carryOver: false },
      awards: { ...plan.awards, percent: 15 },
    });
  });

  it('refuses to score by a sheet with 1 error, naming its cell; check lists it', async () => {
    const path = scratch.path('o.xlsx');
    await runCommand(['scheme', 'put', ourPlan(), planA(), '--out', path]);
    let name = '';
    edit(path, (cells) => {
      name = `${cellOf(cells, '性质').replace(/\d+/u, '')}${cellOf(cells, 'K1').slice(1)}`;
      cells[name] = { t: 's', v: '扣分' };
    });
    const sentence = `“积分方案”表【项目】${name}：不能写“扣分”。可以写 加分、减分、暂停兑换、一票否决`;
    for (const command of ['score', 'check']) {
      const { code, out, err } = await runCommand([command, path]);
      expect([code, out, err]).toEqual([
        2,
        '',
        `o.xlsx 的方案有1处错误，没有算：${sentence}；改好再算，或者用 --scheme 写明别的方案\n`,
      ]);
    }
    expect(await runCommand(['scheme', 'check', path])).toEqual({
      code: 1,
      out: `方案问题：错误1处，提醒0处\n错误  ${sentence}\n`,
      err: '',
    });
    expect((await runCommand(['score', path, '--scheme', 'fengsheng'])).code).toBe(1);
  });

  it('tells 1 warning of the sheet on stderr and scores', async () => {
    const path = scratch.path('o.xlsx');
    const plan = {
      ...shipped('fengsheng'),
      groups: [...(shipped('fengsheng') as unknown as { groups: object[] }).groups, { id: 'spare' }],
    };
    writeFileSync(scratch.path('p.json'), JSON.stringify(plan));
    await runCommand(['scheme', 'put', scratch.path('p.json'), planA(), '--out', path]);
    const { code, err } = await runCommand(['score', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/^方案提醒：“积分方案”表【分组】A\d+：分组“spare”里没有项目。/u);
  });

  it('refuses a second sheet, a plan with errors, a workbook without a plan, and no --out: 4 lines', async () => {
    await runCommand(['scheme', 'put', 'fengsheng', planA(), '--out', scratch.path('o.xlsx')]);
    writeFileSync(scratch.path('bad.json'), '{"id":"p"}');
    const lines = [];
    for (const argv of [
      ['scheme', 'put', 'fengsheng', scratch.path('o.xlsx'), '--out', scratch.path('p.xlsx')],
      ['scheme', 'put', scratch.path('bad.json'), planA(), '--out', scratch.path('p.xlsx')],
      ['scheme', 'show', planA()],
      ['scheme', 'put', 'fengsheng', planA()],
      ['scheme', 'put', 'fengsheng'],
    ]) {
      const { code, err } = await runCommand(argv);
      expect(code).toBe(2);
      lines.push(
        tidy(err)
          .replace(/：方案文件：.*/u, '')
          .trimEnd(),
      );
    }
    expect(lines).toEqual([
      'o.xlsx 里已经有“积分方案”表，没有写：请在表里直接改，或者先删去（或改名）再放',
      '方案文件 bad.json 有1处错误，没有算',
      'a.xlsx 里没有“积分方案”表，请用 village-points scheme put 放一张，或写出 .json 方案文件的路径',
      '没有写结果存到哪里：请加上 --out 和新文件名，例如 --out 评比结果.xlsx；要写回原文件，用 --in-place',
      '没有写台账文件，例如：village-points scheme put 方案.json 台账.xlsx --out 新台账.xlsx',
    ]);
    expect(scratch.names()).toEqual(['a.xlsx', 'bad.json', 'o.xlsx']);
  });
});
