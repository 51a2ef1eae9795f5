import { readFileSync, writeFileSync } from 'node:fs';
import { PLAN_A } from '../support/little-ledgers';
import { runCommand, writeLedger } from './run-command';
import { useScratch } from './scratch';

const scratch = useScratch();

/** What `score` says to a scheme file of this text. */
async function scoreWith(text: string | Uint8Array, name = 'plan.json') {
  writeFileSync(scratch.path(name), text);
  const outcome = await runCommand([
    'score',
    writeLedger(scratch.path('a.xlsx'), PLAN_A),
    '--scheme',
    scratch.path(name),
    '--json',
  ]);
  return { ...outcome, err: outcome.err.replaceAll(scratch.path(''), '') };
}

const shipped = () =>
  JSON.parse(readFileSync('schemes/fengsheng.json', 'utf8')) as {
    name: string;
    base: Record<string, unknown>;
    items: Record<string, unknown>[];
  };

describe('choosePlan', () => {
  it('takes a built-in plan by its id', async () => {
    const ledger = writeLedger(scratch.path('a.xlsx'), PLAN_A);
    expect((await runCommand(['score', ledger, '--scheme', 'fengsheng', '--json'])).out).toContain(
      '{"scheme":"fengsheng"',
    );
  });

  it('takes a village’s own file, also with a byte order mark: J1 counts 1 point here', async () => {
    const plan = { ...shipped(), id: 'ours' };
    plan.items = plan.items.map((item) => (item.id === 'J1' ? { ...item, points: 1 } : item));
    const { out, err } = await scoreWith(`\ufeff${JSON.stringify(plan)}`);
    expect(err).toBe('');
    const report = JSON.parse(out) as { scheme: string; households: { total: number }[] };
    expect(report.scheme).toBe('ours');
    expect(report.households[2].total).toBe(1001);
  });

  it.each([
    [
      'an .xlsx',
      () => readFileSync(writeLedger(scratch.path('x.xlsx'), PLAN_A)),
      '其实是Excel工作簿，只是名字写成了别的',
    ],
    ['an .xls', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '其实是老格式的Office文件'],
    ['a .docx', () => Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1'), '其实是Word文档'],
    ['a .pdf', () => Buffer.from('%PDF-1.7'), '其实是PDF文档'],
    ['an archive', () => Buffer.from('PK\u0003\u0004 plan.json', 'latin1'), '其实是压缩包'],
  ])('says of %s that is called .json what it is, in 1 line', async (_, bytes, words) => {
    const { code, err } = await scoreWith(bytes());
    expect([code, err.split('\n').length, err]).toEqual([2, 2, expect.stringContaining(`方案文件 plan.json ${words}`)]);
  });

  it.each([
    [
      'fengshen',
      '没有“fengshen”这个积分方案，是不是 fengsheng：现成的有 fengsheng、longyuzhuang；自己写的方案，请写出 .json 文件的路径\n',
    ],
    ['别的', '没有“别的”这个积分方案：现成的有 fengsheng、longyuzhuang；自己写的方案，请写出 .json 文件的路径\n'],
    ['./none.json', '没有找到文件 ./none.json，请检查文件名和所在的文件夹\n'],
  ])('refuses --scheme %s', async (scheme, line) => {
    const ledger = writeLedger(scratch.path('a.xlsx'), PLAN_A);
    expect(await runCommand(['score', ledger, '--scheme', scheme])).toEqual({ code: 2, out: '', err: line });
  });

  it('tells the path and the expected type of the first of 2 wrong values, in 1 line', async () => {
    const plan = shipped();
    plan.base.total = '一百';
    plan.items[0].points = true;
    const { code, out, err } = await scoreWith(JSON.stringify(plan));
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toHaveLength(2);
    expect(err.startsWith('方案文件 plan.json 有2处错误，没有算：')).toBe(true);
    expect(err).toContain('base.total');
    expect(err).toContain('数');
    expect(err.endsWith('（还有1处，改好这一处再看）\n')).toBe(true);
  });

  it('refuses text that is no JSON, and bytes that are no UTF-8', async () => {
    expect((await scoreWith('{ "id": }')).err.startsWith('方案文件 plan.json 有1处错误，没有算：')).toBe(true);
    expect((await scoreWith(Uint8Array.of(0xb7, 0xbd, 0xb0, 0xb8))).err).toBe(
      '方案文件 plan.json 不是UTF-8编码的文字，请用记事本等编辑器另存，编码选UTF-8\n',
    );
  });

  it('passes on what a plan is only warned of', async () => {
    const plan = shipped() as ReturnType<typeof shipped> & { caps: { points: number }[] };
    plan.caps[0].points = 0.5;
    const { code, out, err } = await scoreWith(JSON.stringify(plan));
    expect(code).toBe(1);
    expect(out).not.toBe('');
    expect(err.startsWith('方案提醒：')).toBe(true);
  });
});
