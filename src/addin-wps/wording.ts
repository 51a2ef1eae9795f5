// What the pages in WPS 表格 say by themselves.

export const wpsWords = {
  title: '村积分',
  close: '收起',
  notInWps: '这个页面要由 WPS 表格打开，单独打开不能用。没有 WPS 加载项时，请用村积分网页版。',
  noFunctions: '这一版 WPS 表格不能在格子里用村积分公式（要 12.1.0.20540 以后的版本）；核对、评比、生成表都能用',
} as const;
