// What the pane says whatever page is shown.
import type { PaneTab } from '../session/pane-tab';

export const sessionWords = {
  product: '村积分',
  ourMistake: '程序出了差错，这一步没有做成，台账没有改动。请关掉面板重新打开再试；还是不行，请把做到哪一步告诉技术人员',
  pageFailed: '程序出了差错，这一页显示不出来，台账没有改动。可以先用别的页，或者重新读取；还是不行，请把是哪一页告诉技术人员。',
  reading: '正在读台账…',
  readingSheet: (done: number, all: number) => `正在读台账：${all}张表已读${done}张`,
  cancel: '停止读取',
  again: '重新读取',
  outdated: '表里刚才有改动，这里显示的还是改动以前的',
  close: '知道了',
  tabs: { ledger: '台账', check: '核对', scores: '得分', awards: '评比', formulas: '公式', plan: '方案', help: '帮助' } satisfies Record<PaneTab, string>,
  tabList: '村积分的各个页面',
  notOpened: {
    'no-ledger': '没有找到可以计分的台账',
    'no-records': '台账里还没有可以计分的记录',
    'year-unstated': '台账里没有写是哪一年',
    'plan-faulty': '“积分方案”表里有错，改好以前不能计分',
  },
  failedTitle: '台账没有读成',
  goToLedger: '到“台账”页看看',
} as const;
