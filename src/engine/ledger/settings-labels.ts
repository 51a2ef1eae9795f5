// What the settings are called, on the sheet 积分设置 and in LEDGER's first argument: said here, and nowhere else.
export const SETTING_LABELS = {
  scheme: '方案',
  year: '年度',
  start: '起始月份',
  residents: '常住户数',
  village: '村名',
} as const;

/** What the village's name is called besides. */
export const SHORT_VILLAGE = '村';
