// Arguments as typed → a request with every value read, or the refusal that says what to type instead.
import { parseArgs } from 'node:util';
import { entryAt, nearest, type LocalDate, type Month } from '../engine';
import { COMMANDS, OPERANDS_OF, OPTIONS, OPTIONS_OF, type CommandName, type OptionName } from './options';
import { dayOption, monthOption, residentsOption, textOption, yearOption } from './option-values';
import { Refusal } from './refusal';
import { usage } from './wording/usage';

/** `null`: not given. */
export type Request = {
  readonly command: CommandName;
  /** The ledger's path as typed; '' for a command that takes none. */
  readonly ledger: string;
  /** The plan that a `scheme` command is about, as typed: a built-in one or a file. */
  readonly plan: string | null;
  readonly scheme: string | null;
  /** The plan's year asked for by `--year`. */
  readonly year: number | null;
  readonly start: Month | null;
  readonly asOf: Month | null;
  readonly residents: number | null;
  readonly village: string | null;
  readonly date: LocalDate | null;
  readonly month: Month | null;
  readonly household: string | null;
  /** The answers that `map` takes: see TypedAnswer. */
  readonly sheet: string | null;
  readonly column: string | null;
  readonly item: string | null;
  readonly status: string | null;
  readonly as: string | null;
  readonly dates: boolean;
  /** The paper that `scheme new` drafts a plan from: its path. */
  readonly fromText: string | null;
  readonly out: string | null;
  readonly all: boolean;
  readonly json: boolean;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** `notice` as a text, and with names of which a part is hidden. */
  readonly text: boolean;
  readonly mask: boolean;
  /** `notice`: entered into the registers as posted. */
  readonly post: boolean;
};

export type Asked =
  | { readonly kind: 'version' }
  /** Help about one command, or about all when `null`. */
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'run'; readonly request: Request };

type Token = {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};
type Given = ReadonlyMap<OptionName, string>;

/** Throws Refusal for anything that is not wholly understood. */
export function readArguments(argv: readonly string[]): Asked {
  const tokens = tokensOf(argv);
  const words = tokens.filter((token) => token.kind === 'positional').map((token) => token.value ?? '');
  const names = new Set(tokens.filter((token) => token.kind === 'option').map((token) => token.name));
  const command = commandOf(words);
  if (names.has('help')) return { kind: 'help', command };
  if (names.has('version')) return { kind: 'version' };
  if (words.length === 0 && names.size === 0) throw new Refusal(usage.noCommand);
  if (command === null && words.length > 0) throw new Refusal(unknownCommand(words));
  const given = readGiven(tokens, command);
  if (command === null) throw new Refusal(usage.noCommand);
  return { kind: 'run', request: requestOf(command, words.slice(command.split(' ').length), given) };
}

/** A command is one word, or two: `scheme check`. */
function commandOf(words: readonly string[]): CommandName | null {
  return COMMANDS.find((known) => known === words[0] || known === words.slice(0, 2).join(' ')) ?? null;
}

function unknownCommand(words: readonly string[]): string {
  const [first = '', second = null] = words;
  const ofFamily = COMMANDS.flatMap((known) => (known.startsWith(`${first} `) ? [known.slice(first.length + 1)] : []));
  if (ofFamily.length > 0) return usage.unknownPart(first, second, ofFamily);
  const firstWords = [...new Set(COMMANDS.map((known) => entryAt(known.split(' '), 0)))];
  return usage.unknownCommand(first, nearest(first, firstWords)[0] ?? null);
}

function tokensOf(argv: readonly string[]): readonly Token[] {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
  };
  for (const [name, kind] of Object.entries(OPTIONS)) options[name] = { type: kind === 'text' ? 'string' : 'boolean' };
  // Not strict: every complaint is made here, in the clerk's language.
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function readGiven(tokens: readonly Token[], command: CommandName | null): Given {
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = knownOption(token, command);
    if (given.has(name)) throw new Refusal(usage.twice(`--${name}`));
    if (OPTIONS[name] === 'flag') {
      if (token.value !== undefined) throw new Refusal(usage.flagWithValue(`--${name}`));
      given.set(name, '');
    } else {
      const { value } = token;
      if (value === undefined || (!token.inlineValue && value.startsWith('--')))
        throw new Refusal(usage.valueMissing(name));
      given.set(name, value);
    }
  }
  return given;
}

function knownOption(token: Token, command: CommandName | null): OptionName {
  const name = token.name ?? '';
  const raw = token.rawName ?? `--${name}`;
  if (!Object.hasOwn(OPTIONS, name)) {
    const known = [...(command === null ? Object.keys(OPTIONS) : OPTIONS_OF[command]), 'help', 'version'];
    const meant = nearest(name, known).map((near) => `--${near}`);
    throw new Refusal(usage.unknownOption(raw, meant[0] ?? null, command));
  }
  const known = name as OptionName;
  if (command !== null && !OPTIONS_OF[command].includes(known)) {
    throw new Refusal(
      usage.optionOfOther(
        raw,
        command,
        COMMANDS.filter((other) => OPTIONS_OF[other].includes(known)),
      ),
    );
  }
  return known;
}

function requestOf(command: CommandName, words: readonly string[], given: Given): Request {
  const operands = OPERANDS_OF[command];
  const wanting = operands.find((_, at) => (words[at] ?? '') === '');
  if (wanting !== undefined) throw new Refusal(wanting === 'plan' ? usage.noPlan(command) : usage.noLedger(command));
  if (words.length > operands.length) throw new Refusal(usage.tooManyWords(entryAt(words, operands.length)));
  const request: Request = {
    command,
    ledger: operands.includes('ledger') ? entryAt(words, operands.indexOf('ledger')) : '',
    plan: operands.includes('plan') ? entryAt(words, operands.indexOf('plan')) : null,
    scheme: textOption(given, 'scheme'),
    year: yearOption(given),
    start: monthOption(given, 'start'),
    asOf: monthOption(given, 'as-of'),
    residents: residentsOption(given),
    village: textOption(given, 'village'),
    date: dayOption(given),
    month: monthOption(given, 'month'),
    household: textOption(given, 'household'),
    sheet: textOption(given, 'sheet'),
    column: textOption(given, 'column'),
    item: textOption(given, 'item'),
    status: textOption(given, 'status'),
    as: textOption(given, 'as'),
    dates: given.has('dates'),
    fromText: textOption(given, 'from-text'),
    out: textOption(given, 'out'),
    all: given.has('all'),
    json: given.has('json'),
    inPlace: given.has('in-place'),
    force: given.has('force'),
    dryRun: given.has('dry-run'),
    text: given.has('text'),
    mask: given.has('mask'),
    post: given.has('post'),
  };
  refuseIncomplete(request);
  const { asOf, month } = request;
  if (month !== null && asOf !== null && month > asOf) throw new Refusal(usage.monthAfterAsOf(month, asOf));
  return request;
}

/** What a command cannot do without. */
function refuseIncomplete(request: Request): void {
  const { command, household, out, inPlace } = request;
  if (command === 'explain' && household === null) throw new Refusal(usage.noHousehold);
  if (command === 'map') refuseUnclearAnswer(request);
  if (command === 'notice' && request.month === null) throw new Refusal(usage.noMonth);
  if (request.post && out === null && !inPlace) throw new Refusal(usage.noOutOfPosting);
  if (command === 'honours' && request.month === null) throw new Refusal(usage.noMonthOfHonours);
  if (command === 'notice' && out === null && !inPlace && !request.text && !request.json)
    throw new Refusal(usage.noOutOfNotice);
  if (command === 'mend' && request.dryRun !== (out === null && !inPlace))
    throw new Refusal(request.dryRun ? usage.dryRunWrites : usage.noOutOfMend);
  if ((command === 'award' || command === 'scheme put' || command === 'map') && out === null && !inPlace)
    throw new Refusal(command === 'map' ? usage.noOutOfMap : usage.noOut);
}

/** One matter, and what it is. */
function refuseUnclearAnswer({ sheet, column, item, status, as, dates }: Request): void {
  const matters = [column, item, status].filter((one) => one !== null).length;
  if (matters === 0 && sheet === null) throw new Refusal(usage.noMatter);
  if (matters > 1) throw new Refusal(usage.severalMatters);
  if (sheet !== null && column === null && matters === 1) throw new Refusal(usage.sheetOfWord);
  if (dates && column === null) throw new Refusal(usage.datesOfNothing);
  if (dates === (as !== null)) throw new Refusal(dates ? usage.datesWithUse : usage.noUse);
}
