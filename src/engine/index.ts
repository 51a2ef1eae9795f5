// The engine's only door: tasks, functions and tests come in here.
export * from './basis/calendar';
export * from './basis/cells';
export * from './basis/digest';
export * from './basis/points';
export * from './basis/private-numbers';
export * from './basis/problem';
export * from './basis/problem-facts';
export * from './basis/unreachable';

export * from './scheme/types';
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

export * from './ledger/types';
export * from './ledger/coverage/types';
export { coverageOf, notUnderstood, setAside, type NotUnderstood, type SetAside } from './ledger/coverage/summary';
export {
  notCounted,
  placesNotCounted,
  soundnessOf,
  type NotCounted,
  type Soundness,
} from './ledger/coverage/not-counted';
export * from './ledger/questions';
export { firstEvent, lastEventDay, yearsOfRows } from './ledger/counting-rows';
export { chooseScheme } from './ledger/choose-scheme';
export { AMBIGUOUS_HOUSEHOLD, HouseholdIndex } from './ledger/names/households';
export { findHousehold, type FoundHousehold } from './ledger/names/find-household';
export { SCHEME_SHEET, SETTINGS_SHEET } from './ledger/tables/find-tables';
export { SETTING_LABELS } from './ledger/settings-labels';
export { NO_SETTINGS } from './ledger/read-settings';
export {
  allAnswers,
  isColumnRole,
  isItem,
  isTableRole,
  SHEET_USES,
  SHEET_WORDS,
  sheetUse,
  STATUS_USES,
  useOf,
  withAnswerAmong,
  type Answer,
} from './ledger/read-answers';
export { ledgerOfYear } from './ledger/rows/ledger-year';
export { BLANK_DAY, DateReader, INVALID_DAY } from './ledger/dates/read-date';
export { monthsIn, periodFacts, periodInText, periodText } from './ledger/dates/read-period';
export { namesOfScheme, type SchemeNames } from './ledger/names/scheme-names';
export { headerKey } from './ledger/tables/header-words';
export { ROLE_COLUMNS, ROLE_NAMES } from './ledger/tables/role-names';
export { readLedger, type ReadLedgerOptions } from './ledger/read-ledger';
export { tidyCells, type TidyCell, type TidyKind } from './ledger/rows/tidy-cells';

export * from './scoring/types';
export { capLeft } from './scoring/cap-left';
export { isSensitive } from './scoring/sensitive-lines';
export { splitDeduction } from './scoring/deduction-split';
export { explainHousehold } from './scoring/explain';
export { isOfYearAlone } from './scoring/year-lines';
export { scoreYear, type YearOptions } from './scoring/score-year';

export * from './account/types';
export { keepAccount } from './account/keep-account';

export * from './ranking/types';
export { assignAwards } from './ranking/assign-awards';
export { listHonours } from './ranking/list-honours';
export type { NamedResult, ResultCase } from './ranking/list-results';
export { periodStandings, standingIn, type HouseholdStanding, type PeriodStandings } from './ranking/period-standings';
export { rankFigures, rankHouseholds } from './ranking/rank-households';
export { groupStandings, type GroupStandings, type PeriodOfGroups } from './ranking/group-standings';
export type { GroupStanding } from './ranking/rank-groups';
export { isResidentAtYearEnd } from './ranking/residents';
export { sharedFen } from './ranking/assign-shares';
export { tieBreaksOf, type TieBreak } from './ranking/tie-break';
export { tierPlaces, type PlacesOfTiers } from './ranking/tier-places';

export type { YearResult } from './year/year-result';
export { timesGiven } from './year/graded-years';
export { hasAdjustments, notRanked } from './year/not-ranked';
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
export { HouseholdYear, householdYears, type HouseholdTally } from './year/household-year';
export type { HouseholdFigures, HouseholdMonth } from './year/household-months';
export type { HouseholdBalance } from './year/household-balance';
export { lapsesOf } from './year/household-balance';
export { evaluateYear, type EvaluateOptions } from './year/evaluate';

export * from './sheets/model';
export { awardedYear, awardSections, type AwardEntry, type AwardedYear } from './year/award-entries';
export { awardNotes, placesLine } from './sheets/award-notes';
export { missingOf, residentsNotes } from './sheets/draft';
export { composeAwardSheet } from './sheets/award-sheet';
export type { Posting } from './sheets/columns';
export { groupOf, headOf, listingOrder } from './year/listing';
export { holdsOnlySettings, settingsRows } from './sheets/settings-rows';
export { keepsSecrets, summandsShown, type SummandsShown } from './scheme/not-public';
export {
  findSchemeSheet,
  holdsScheme,
  readSchemeSheet,
  type SchemeSheetReading,
} from './sheets/scheme/read-scheme-sheet';
export { composeSchemeSheet } from './sheets/scheme/scheme-sheet';
export { lastRankNamed, passedOver } from './year/passed-over';
export { composeRankingSheet, rankingColumns } from './sheets/ranking-sheet';
export { lapseNotes, periodNotes, standingNotes } from './year/standing-notes';
export { composeResultSheet, publicResults } from './sheets/result-sheet';
export { composeGroupSheet, groupFigure } from './sheets/group-sheet';
export { composeTemplateSheets } from './sheets/template-sheets';
export { prizeOf, tierOf } from './year/tier-of';

export { ASIDE_NAMES, notCountedInWords, outcomeInWords, residentsUnknownNote } from './wording/problems/coverage';
export { balanceInWords } from './wording/lines/balance';
export { describeLine } from './wording/lines/lines';
export { GROUP_HEADERS, groupSumHeader } from './wording/sheets/group-sheet';
export { hiddenResults, RESULT_HEADERS, resultCause, resultTime } from './wording/sheets/results';
export { figureInWords, periodInWords, yearSpan } from './wording/phrases';
export type { EffectClass } from './wording/problems/problem-text';
export { inWordsOf, sayFor, type Say } from './wording/for-persons';
export { describeProblem, problemEffect, problemSentence, problemTitle } from './wording/problems/problems';
export { describeSchemeProblem } from './wording/plan/scheme';
export { annotatedDraft, describeDraft, DRAFT_WORDS, type DraftSaying } from './wording/plan/scheme-draft';
export { describeSchemeSheetProblem, type SchemeSheetProblem } from './wording/plan/scheme-sheet';
export { describeScheme, documentLines } from './wording/plan/scheme-document';
export {
  HEADERS,
  noAwardInWords,
  NOBODY,
  notPublicNote,
  periodHeader,
  periodStandingInWords,
  UNDECIDED,
} from './wording/sheets/sheets';
