// The commands and options of the command line, and which command takes which.

export const COMMANDS = [
  'check',
  'score',
  'explain',
  'award',
  'notice',
  'due',
  'honours',
  'map',
  'mend',
  'scheme check',
  'scheme show',
  'scheme new',
  'scheme put',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What stands behind a command, in this order. */
export const OPERANDS_OF: Readonly<Record<CommandName, readonly ('plan' | 'ledger')[]>> = {
  check: ['ledger'],
  score: ['ledger'],
  explain: ['ledger'],
  award: ['ledger'],
  notice: ['ledger'],
  due: ['ledger'],
  honours: ['ledger'],
  map: ['ledger'],
  mend: ['ledger'],
  'scheme check': ['plan'],
  'scheme show': ['plan'],
  'scheme new': [],
  'scheme put': ['plan', 'ledger'],
};

export const OPTIONS = {
  scheme: 'text',
  year: 'text',
  start: 'text',
  'as-of': 'text',
  residents: 'text',
  village: 'text',
  date: 'text',
  json: 'flag',
  month: 'text',
  all: 'flag',
  household: 'text',
  sheet: 'text',
  column: 'text',
  item: 'text',
  status: 'text',
  as: 'text',
  dates: 'flag',
  out: 'text',
  'in-place': 'flag',
  force: 'flag',
  'dry-run': 'flag',
  'from-text': 'text',
  text: 'flag',
  mask: 'flag',
  post: 'flag',
} as const satisfies Record<string, 'text' | 'flag'>;
export type OptionName = keyof typeof OPTIONS;

const FOR_EVERY_LEDGER: readonly OptionName[] = [
  'scheme',
  'year',
  'start',
  'as-of',
  'residents',
  'village',
  'date',
  'json',
];

/** Every option that a command takes, in the order of its help. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: FOR_EVERY_LEDGER,
  score: ['month', 'all', ...FOR_EVERY_LEDGER],
  explain: ['household', 'month', ...FOR_EVERY_LEDGER],
  award: ['out', 'in-place', 'force', ...FOR_EVERY_LEDGER],
  notice: [
    'month',
    'post',
    'text',
    'mask',
    'out',
    'in-place',
    'force',
    ...FOR_EVERY_LEDGER.filter((option) => option !== 'as-of'),
  ],
  due: FOR_EVERY_LEDGER.filter((option) => option !== 'as-of' && option !== 'village'),
  honours: ['month', 'out', 'in-place', 'force', ...FOR_EVERY_LEDGER.filter((option) => option !== 'as-of')],
  map: ['sheet', 'column', 'item', 'status', 'as', 'dates', 'out', 'in-place', 'force', 'scheme', 'year', 'json'],
  mend: ['dry-run', 'out', 'in-place', 'force', 'scheme', 'year', 'json'],
  'scheme check': ['json'],
  'scheme show': ['json'],
  'scheme new': ['from-text', 'out', 'force', 'json'],
  'scheme put': ['out', 'in-place', 'force', 'json'],
};
