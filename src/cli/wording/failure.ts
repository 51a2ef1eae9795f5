// What the command line says when the file's adapter refuses, and, as a last resort, when something broke that nobody foresaw.

export const failure = {
  host: (ledger: string, why: string) => `${ledger}：${why}`,
  tooLarge: '台账太大，内存放不下，请删去用不着的工作表或空行再试',
  outputLost: (code: string) => `结果没有全部输出（系统报告 ${code}），可能磁盘满了，请换个地方保存再运行一次`,
  unexpected: (what: string) => `程序内部出错，没有做完：${what.slice(0, 200)}；请把这一行和使用的命令告诉维护人员`,
} as const;
