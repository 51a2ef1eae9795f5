// A text that somebody wrote enters; it leaves without the ID numbers, phones and accounts in it. Every way out of the
// product passes here, so this is the one place that says what such a number is.

const HIDDEN = '（号码已隐去）';

/** The shortest that may be one: a local phone number beside the word 电话. */
const FEWEST_DIGITS = 7;
/** So many digits are no private number where no word stands beside them. */
const MOST_BY_THEMSELVES = 8;

// What may stand between the digits of one number: what has no width, and up to three marks that people group digits
// with. A comma is none of these: it stands between numbers. The two share no character: no text makes the search slow.
const UNSEEN = String.raw`[\p{Cf}\p{M}\p{Cs}\u0000-\u0008\u000e-\u001f\u007f-\u009f]*`;
const MARK = String.raw`[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000()\[\]{}<>.·・•‧∙。_/\\|~\p{Pd}−（）【】［］．／～]`;
const GAP = `${UNSEEN}(?:${MARK}${UNSEEN}){0,3}`;

/** Digits as far as gaps let them go on, with what opens them (`+86`, `(023)`) and a last X. */
const CHAIN = new RegExp(String.raw`[+(（]{0,3}\d(?:${GAP}\d)*(?:${GAP}[Xx](?![A-Za-z]))?`, 'gu');

const GAPS = new RegExp(`${UNSEEN}(?:${MARK}${UNSEEN})+`, 'u');
const NO_DIGIT = /\D+/gu;

/** A day or month of 2000–2099: its parts joined by one kind of mark, or eight digits. */
const DAY =
  /(?<![^\s(（~～\p{Pd}])20\d\d([-./])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12]\d|3[01]))?(?![^\s)）~～\p{Pd}])|(?<!\d)20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/gu;

/** Words that make a phone or an account of shorter digits beside them. */
const NAMED_BEFORE =
  /(?:电话|手机|座机|固话|传真|联系方式|联系号码|微信|账号|帐号|账户|帐户|卡号|存折|身份证|证件|qq|tel|phone|mobile)(?:号码?)?[^\p{L}\p{N}]{0,4}[号码是为]?[^\p{L}\p{N}]{0,4}$/iu;
const NAMED_BEHIND = /^[^\p{L}\p{N}]{0,3}(?:电话|手机|座机|固话)/u;

/**
 * The text without ID numbers (18 digits or 17 and X, 15), mobiles (11 from 1), landlines (with their area code apart,
 * or beside a word such as 电话) and accounts (13–19 digits), however their digits are grouped, wide or interspersed with
 * what nobody sees. Digits that stand together with such a number go with it. Dates, short numbers and decimals stay.
 * A text without such a number is returned as it is; another one has its wide digits made plain.
 */
export function withoutPrivateNumbers(text: string): string {
  if (!mayHoldNumber(text)) return text;
  const plain = text.replace(/[\p{Nd}Ｘｘ＋]/gu, (digit) => digit.normalize('NFKC'));
  const masked = plain.replace(CHAIN, (chain: string, at: number) => {
    const after = plain.slice(at + chain.length, at + chain.length + 12);
    return isPrivate(chain, plain.slice(Math.max(0, at - 16), at), after) ? HIDDEN : chain;
  });
  return masked === plain ? text : masked;
}

/**
 * A part that a text was taken apart into, without such numbers: the digits of one that the marks between the parts cut
 * in two are hidden in each of them, though neither half is one by itself.
 */
export function partWithoutPrivateNumbers(part: string, whole: string): string {
  const own = withoutPrivateNumbers(part);
  if (own !== part || !/\p{Nd}/u.test(part)) return own;
  const masked = withoutPrivateNumbers(whole);
  return masked === whole || masked.includes(part) ? part : part.replace(/\p{Nd}(?:.*\p{Nd})?[XxＸｘ]?/su, HIDDEN);
}

/** The same of a cell's value: a number that is a private one becomes a text. */
export function withoutPrivateValue<Value extends string | number | boolean | null>(value: Value): Value | string {
  if (typeof value === 'string') return withoutPrivateNumbers(value);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) < 1e10) return value;
  const masked = withoutPrivateNumbers(String(value));
  return masked === String(value) ? value : masked;
}

// Asked of every text that is shown, and nearly always answered here: few texts hold nine digits, or seven and a word.
function mayHoldNumber(text: string): boolean {
  let digits = 0;
  let words = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    // What lies outside ASCII, Chinese and its punctuation, such as wide digits, may become some.
    else if (code > 0xa0 && (code < 0x3000 || code > 0x9fff)) digits++;
    else if (code >= 0x3400 || (code >= 0x41 && code <= 0x7a)) words = true;
    if (digits > MOST_BY_THEMSELVES) return true;
  }
  return words && digits >= FEWEST_DIGITS;
}

function isPrivate(chain: string, before: string, after: string): boolean {
  // Dates are taken out: what stands before one and what stands behind it are two numbers.
  const parts = chain.replace(DAY, '\n\n\n\n').split(/\n{4}/u);
  return (
    parts.some((part) => isPrivatePart(part, before, after)) ||
    (parts.length > 1 && runsOf(groupsOf(chain)).some((run) => ID_NUMBER.test(run.join(''))))
  );
}

/** 18 digits with a birthday where an ID number has it, which may look like a date between two numbers. */
const ID_NUMBER = /^\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3,4}$/u;

function isPrivatePart(part: string, before: string, after: string): boolean {
  const groups = groupsOf(part);
  const { length } = groups.join('');
  if (length < FEWEST_DIGITS) return false;
  if (length >= 13 || runsOf(groups).some(isPhone) || (length >= 10 && part.startsWith('+'))) return true;
  // A number that was cut off at the end of a value.
  if (length >= 9 && after.startsWith('…')) return true;
  return NAMED_BEFORE.test(before) || NAMED_BEHIND.test(after);
}

/** An area code stands apart from its number: eleven digits in one piece that begin with 0 are a 户号. */
function isPhone([first = '', ...others]: readonly string[]): boolean {
  const rest = others.join('');
  if (/^1\d{10}$/u.test(first + rest)) return true;
  if (first === '86' && others.length > 0) return isPhone([`0${others[0]}`, ...others.slice(1)]);
  return /^0[1-9]\d{1,2}$/u.test(first) && /^[2-9]\d{6,7}$/u.test(rest);
}

function groupsOf(part: string): readonly string[] {
  return part
    .split(GAPS)
    .map((group) => group.replace(NO_DIGIT, ''))
    .filter((group) => group !== '');
}

/** Every run of neighbouring groups with at most the digits of an ID number. */
function runsOf(groups: readonly string[]): readonly (readonly string[])[] {
  return groups.flatMap((_, from) => {
    const runs: (readonly string[])[] = [];
    let digits = 0;
    for (const group of groups.slice(from)) {
      digits += group.length;
      if (digits > 18) break;
      runs.push(groups.slice(from, from + runs.length + 1));
    }
    return runs;
  });
}
