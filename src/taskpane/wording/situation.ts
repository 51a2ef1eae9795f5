// What the page 帮助 says about asking for help, and the lines that are sent then.
import type { LedgerState, PaneWhere } from '../session/session';
import type { OpenOutcome } from '../../tasks/open-ledger';

export const situationWords = {
  title: '还是不行',
  product: (version: string, where: PaneWhere) => `村积分 ${version}（${{ page: '网页版', excel: 'Excel 加载项', wps: 'WPS 表格加载项' }[where]}）`,
  help: '点“复制情况说明”，粘贴发给信息员。下面就是要发的全部内容：没有人名，也没有格子里的字。',
  copy: '复制情况说明',
  label: '情况说明',
  copied: '已复制，到微信、QQ 或邮件里粘贴就行',
  notCopied: '没能自动复制：请选中下面这些字，按 Ctrl+C',
  browser: (name: string) => `浏览器：${name}`,
  sheets: (count: number) => `工作表：${count}张`,
  plan: (id: string) => `方案：${id}`,
  faultyPlan: (count: number) => `表里的积分方案有错：${count}处`,
  questions: (count: number) => `等着答的问题：${count}个`,
  problems: (count: number) => `台账问题：${count}处`,
  unread: { opening: '台账：正在读', failed: '台账：读不出来' } satisfies Record<Exclude<LedgerState['kind'], 'read'>, string>,
  outcomes: {
    opened: '台账：已算好', 'no-ledger': '台账：没有找到能计分的表', 'no-records': '台账：这一年没有记录', 'year-unstated': '台账：看不出是哪一年',
  } satisfies Record<Exclude<OpenOutcome['kind'], 'plan-faulty'>, string>,
};
