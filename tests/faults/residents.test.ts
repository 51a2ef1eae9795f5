// How many households live in the village, where the ledger does not say: the number that places are taken
// of is not known, and that is said.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { runCommand, writeLedger } from '../cli/run-command';

const EVENTS = `
  # 记分
  日期 户主 项目 数量
  2024-01-05 何三妹 好人好事 1
  2024-12-05 彭国富 好人好事 1
`;
const LEDGERS = {
  stated: `# 花名册\n户主 小组 常住\n何三妹 一组 是\n彭国富 一组 是\n卢秋生 一组 否\n蒋小兰 一组 是\n${EVENTS}`,
  'without a column': `# 花名册\n户主 小组\n何三妹 一组\n彭国富 一组\n卢秋生 一组\n蒋小兰 一组\n${EVENTS}`,
  'without a roster': EVENTS,
};

const folder = mkdtempSync(join(tmpdir(), 'residents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(name: keyof typeof LEDGERS): Promise<string> {
  const path = writeLedger(join(folder, `${name}.xlsx`), LEDGERS[name]);
  return (await runCommand(['check', path])).out;
}

async function awarded(name: keyof typeof LEDGERS, ...more: readonly string[]): Promise<string> {
  const path = writeLedger(join(folder, `${name}.xlsx`), LEDGERS[name]);
  const out = join(folder, `${name} ${more.length}.xlsx`);
  await runCommand(['award', path, '--out', out, '--date', '2024-12-31', ...more]);
  const book = XLSX.readFile(out);
  return book.SheetNames.slice(XLSX.readFile(path).SheetNames.length)
    .map((sheet) => XLSX.utils.sheet_to_csv(book.Sheets[sheet]))
    .join('\n');
}

describe('the number of resident households', () => {
  it('that the roster states is said by check 0 times to be unknown', async () => {
    expect(await checked('stated')).not.toMatch(/常住.*(没有|未|不知)|(没有|未|不知).*常住/);
  });

  it.each(['without a column', 'without a roster'] as const)(
    '%s is said by check to be unknown, 1 time at least',
    async (name) => {
      expect(await checked(name)).toMatch(/常住/);
    },
  );

  it.each(['without a column', 'without a roster'] as const)(
    '%s is said on the award sheet to be unknown, but not with --residents 40',
    async (name) => {
      expect(await awarded(name)).toMatch(/常住.*(没有|未|不知)|(没有|未|不知).*常住/);
      expect(await awarded(name, '--residents', '40')).not.toMatch(/常住.*(没有|未|不知)|(没有|未|不知).*常住/);
    },
  );
});
