// The registers that are kept beside the ledger when a period is posted: their sheets and the words above their columns.

export const POSTING_SHEET = '公示登记(面板)';
export const POSTING_HEADERS = ['期', '版次', '公示日期', '天数', '截止日期', '户数', '合计', '方案校验码', '得分校验码', '依据校验码', '归档日期', '撤下日期'] as const;

export const ARCHIVE_SHEET = '归档明细(面板)';
export const ARCHIVE_HEADERS = ['期', '版次', '户号', '基础分', '加分', '超出', '年终加分', '减分', '得分', '累计', '余额'] as const;
