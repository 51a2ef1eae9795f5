// What the add-in's page says before there is a pane, and what it did when the workbook was opened.

export const addinWords = {
  noLibrary: '村积分没有载入 Office 的程序库（office.js），打不开。请关掉面板重新打开；还是不行，请让安装的人检查存放村积分的网站。',
  paneNotLoaded: '面板没有载入，表格里的村积分公式不受影响。请关掉面板重新打开；还是不行，请让安装的人检查存放村积分的网站。',
  starting: '正在准备这本工作簿…',
  removed: (sheets: readonly string[]) => `上次没有写完的临时表（${sheets.join('、')}）已经删去，其他的表没有动`,
  revived: (count: number) => `已让${count}个村积分公式重新计算`,
  locked: (sheets: readonly string[]) => `有密码的表（${sheets.join('、')}）里的公式没有动，要用请在“审阅”里撤销“保护工作表”再点“修复公式”`,
  notKept: '这本工作簿没有记住“打开时载入村积分”。下次打开后公式不计算时，请点“打开面板”',
} as const;
