// The engine's only door: tasks, functions and tests come in here.
export {
  dayOf,
  DAYS_TO_1904,
  FIRST_DAY,
  formatDay,
  formatMonth,
  LAST_DAY,
  lastDayOf,
  monthOf,
  monthOfDay,
  monthOfYear,
  monthsLater,
  parseDay,
  parseMonth,
  partsOfDay,
  yearOfMonth,
  type LocalDate,
  type Month,
} from './basis/calendar';
export {
  cellName,
  columnIndex,
  columnLetters,
  compact,
  errorOfNumber,
  figureOf,
  isBlank,
  isErrorText,
  LONGEST_CELL,
  textOf,
  valueAt,
  type CellTable,
  type CellValue,
  type MergedArea,
} from './basis/cells';
export { entryAt, lastOf, ownOf } from './basis/entry';
export { formatPoints, MICRO, numberOf, type Micro, type Points, type Scale } from './basis/points';
export { withoutPrivateNumbers, withoutPrivateValue } from './basis/private-numbers';
export { problem, type Problem, type ProblemCode, type Severity } from './basis/problem';
export { unreachable } from './basis/unreachable';
export type { AwardRule, Scheme, TieKey } from './scheme/types';
export type { SchemeProblem } from './scheme/problem';
export { builtinFile, builtinSchemes } from './scheme/builtin';
export { draftFromText } from './scheme/from-text/draft';
export type { Draft } from './scheme/from-text/types';
export { layoutJson } from './scheme/json-layout';
export { nearest } from './scheme/nearest';
export { parseScheme, parseSchemeFile, readScheme, readSchemeFile, type SchemeFileReading } from './scheme/read';
export { startingFile } from './scheme/starting-file';
export { firstMonthOfYear, lastMonthOfYear, planYearOf, type PlanYears } from './scheme/plan-year';
export { isTermOpen, termOf } from './scheme/term';
export { rulesInForce } from './scheme/versions';
export type {
  ColumnKind,
  FoundColumn,
  FoundTable,
  Household,
  Ledger,
  LedgerSettings,
  Period,
  Roster,
  TableBinding,
  TableRole,
} from './ledger/types';
export type {
  AsideReason,
  BlockCoverage,
  ColumnCoverage,
  Coverage,
  Outcome,
  RowsCoverage,
  SheetCoverage,
} from './ledger/coverage/types';
export { notUnderstood } from './ledger/coverage/summary';
export { placesNotCounted, soundnessOf, type NotCounted, type Soundness } from './ledger/coverage/not-counted';
export {
  COLUMN_ROLES,
  NO_ANSWERS,
  NOT_SCORED,
  type Answers,
  type Choice,
  type Question,
  type QuestionKind,
  type SheetUse,
} from './ledger/questions';
export { firstEvent, lastEventDay, yearsOfRows } from './ledger/counting-rows';
export { chooseScheme } from './ledger/choose-scheme';
export { HouseholdIndex } from './ledger/names/households';
export { findHousehold } from './ledger/names/find-household';
export { SCHEME_SHEET, SETTINGS_SHEET } from './ledger/tables/find-tables';
export { SETTING_LABELS } from './ledger/settings-labels';
export { NO_SETTINGS } from './ledger/read-settings';
export {
  allAnswers,
  isTableRole,
  SHEET_USES,
  SHEET_WORDS,
  sheetUse,
  sheetUseWord,
  STATUS_USES,
  useOf,
  withAnswerAmong,
  type Answer,
} from './ledger/read-answers';
export { ledgerOfYear } from './ledger/rows/ledger-year';
export { DateReader } from './ledger/dates/read-date';
export { monthsIn, periodFacts, periodInText, periodText } from './ledger/dates/read-period';
export { namesOfScheme, type SchemeNames } from './ledger/names/scheme-names';
export { headerKey } from './ledger/tables/header-words';
export { ROLE_COLUMNS, ROLE_NAMES } from './ledger/tables/role-names';
export { readLedger } from './ledger/read-ledger';
export { tidyCells, type TidyCell, type TidyKind } from './ledger/rows/tidy-cells';
export type { LineKind, LineReason, ScoreBreakdown, ScoreLine, YearScores } from './scoring/types';
export { capLeft } from './scoring/cap-left';
export { isSensitive } from './scoring/sensitive-lines';
export { explainHousehold } from './scoring/explain';
export { isOfYearAlone } from './scoring/year-lines';
export type { LapseReason } from './account/types';
export type { AwardList, AwardTierResult } from './ranking/types';
export { listHonours } from './ranking/list-honours';
export type { NamedResult, ResultCase } from './ranking/list-results';
export { periodStandings, standingIn, type HouseholdStanding, type PeriodStandings } from './ranking/period-standings';
export { groupStandings, type GroupStandings } from './ranking/group-standings';
export type { GroupStanding } from './ranking/rank-groups';
export { isResidentAtYearEnd } from './ranking/residents';
export { sharedFen } from './ranking/assign-shares';
export { tieBreaksOf } from './ranking/tie-break';
export { tierPlaces } from './ranking/tier-places';
export type { YearResult } from './year/year-result';
export { timesGiven } from './year/graded-years';
export { hasAdjustments, notRanked, showsBeforeDeductions } from './year/not-ranked';
export { listedIn, listedYears, rankedYears } from './year/listed-years';
export {
  isMadeOf,
  partOfPeriod,
  scoredAround,
  scoredKinds,
  scorePeriodOf,
  type PartOfScore,
} from './year/part-of-period';
export { periodBoard } from './year/period-board';
export { HouseholdYear, householdYears } from './year/household-year';
export { lapsesOf } from './year/household-balance';
export { evaluateYear } from './year/evaluate';
export type { SheetCell, SheetMerge, SheetModel, SheetRow, SheetValidation, StyleName } from './sheets/model';
export { awardedYear, awardSections, type AwardedYear } from './year/award-entries';
export { awardNotes, placesLine } from './sheets/award-notes';
export { missingOf, residentsNotes } from './sheets/draft';
export { composeAwardFile, composeAwardSheet } from './sheets/award-sheet';
export { groupOf, headOf } from './year/listing';
export { holdsOnlySettings, settingsRows } from './sheets/settings-rows';
export { keepsSecrets, summandsShown } from './scheme/not-public';
export { findSchemeSheet, holdsScheme, readSchemeSheet } from './sheets/scheme/read-scheme-sheet';
export { composeSchemeSheet } from './sheets/scheme/scheme-sheet';
export { lastRankNamed, passedOver } from './year/passed-over';
export { rankingColumns } from './sheets/ranking-columns';
export { composeRankingFile, composeRankingSheet } from './sheets/ranking-sheet';
export { composeNoticeFile } from './sheets/notice-file';
export { composeNoticeSheet, type NoticePosting } from './sheets/notice-sheet';
export { noticeText } from './sheets/notice-text';
export { composeHonoursSheet } from './sheets/honours-sheet';
export { type Honoured, monthHonours, type MonthHonours } from './year/month-honours';
export { printedPoints } from './year/listing';
export { honoursOpenNote, honoursRangeNote } from './wording/sheets/honours';
export { monthNotice } from './year/month-notice';
export { noticeEndOf } from './year/notice-days';
export type { CountedDay } from './basis/workdays';
export { composePosting, periodLabel, type ComposedPosting } from './year/compose-posting';
export type { Duty } from './year/duties';
export type { PeriodState } from './year/period-states';
export { postingsOf } from './year/posting';
export { whatIsDue, type WhatIsDue } from './year/what-is-due';
export { yearsPosted } from './year/years-posted';
export { ARCHIVE_HEADERS, ARCHIVE_SHEET, POSTING_HEADERS, POSTING_SHEET } from './wording/sheets/registers';
export { dayInWords, monthInWords } from './wording/phrases';
export { lapseNotes, periodNotes, standingNotes } from './year/standing-notes';
export { composeResultSheet, publicResults } from './sheets/result-sheet';
export { composeGroupSheet, groupFigure } from './sheets/group-sheet';
export { composeTemplateSheets } from './sheets/template-sheets';
export { ASIDE_NAMES, notCountedInWords, outcomeInWords } from './wording/problems/coverage';
export { balanceInWords } from './wording/lines/balance';
export { describeLine } from './wording/lines/lines';
export { groupHeaders, groupSumHeader } from './wording/sheets/group-sheet';
export { hiddenResults, RESULT_HEADERS, resultCause, resultTime } from './wording/sheets/results';
export { figureInWords, periodInWords, termSpan, yearSpan } from './wording/phrases';
export type { EffectClass } from './wording/problems/problem-text';
export { nounsOf, EARNER_NOUNS, type EarnerNouns } from './wording/earner-nouns';
export { describeProblem, problemEffect, problemSentence, problemTitle } from './wording/problems/problems';
export { describeSchemeProblem } from './wording/plan/scheme';
export { annotatedDraft, describeDraft, type DraftSaying } from './wording/plan/scheme-draft';
export { describeSchemeSheetProblem, type SchemeSheetProblem } from './wording/plan/scheme-sheet';
export { describeScheme, documentLines } from './wording/plan/scheme-document';
export {
  HEADERS,
  noAwardInWords,
  nobody,
  BEFORE_DEDUCTIONS_NOTE,
  notPublicNote,
  periodHeader,
  periodStandingInWords,
  UNDECIDED,
} from './wording/sheets/sheets';
