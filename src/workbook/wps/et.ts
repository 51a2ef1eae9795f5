/// <reference types="et-jsapi-declare" />
// What the adapter uses of WPS 表格, narrowed from the official typings: a member that they do not have does not
// compile. Their enums are words of the compiler's alone, and nothing when the program runs: numbers of our own.

export const ET = {
  visible: -1,
  hidden: 0,
  a4: 9,
  portrait: 1,
  landscape: 2,
  left: -4131,
  center: -4108,
  right: -4152,
  continuous: 1,
  edgeLeft: 7,
  edgeTop: 8,
  edgeBottom: 9,
  edgeRight: 10,
  insideVertical: 11,
  insideHorizontal: 12,
  validateDecimal: 2,
  validateList: 3,
  validateDate: 4,
  validateCustom: 7,
  alertStop: 1,
  between: 1,
} as const;

export type EtRange = Pick<
  Et.Range,
  | 'Row'
  | 'Column'
  | 'Rows'
  | 'Columns'
  | 'Value2'
  | 'Formula'
  | 'Formula2'
  | 'NumberFormat'
  | 'MergeCells'
  | 'MergeArea'
  | 'Merge'
  | 'Select'
  | 'Font'
  | 'Interior'
  | 'Borders'
  | 'HorizontalAlignment'
  | 'VerticalAlignment'
  | 'WrapText'
  | 'ShrinkToFit'
  | 'ColumnWidth'
  | 'RowHeight'
  | 'Validation'
  | 'Worksheet'
  | 'Areas'
  | 'SpillParent'
  | 'SpillingToRange'
  | 'HasArray'
  | 'CurrentArray'
>;

export type EtSheet = Pick<
  Et.Worksheet,
  | 'Name'
  | 'Visible'
  | 'UsedRange'
  | 'Range'
  | 'Names'
  | 'PageSetup'
  | 'Protection'
  | 'ProtectContents'
  | 'ProtectDrawingObjects'
  | 'ProtectScenarios'
  | 'Protect'
  | 'Unprotect'
  | 'Activate'
  | 'Delete'
>;

export type EtBook = Pick<
  Et.Workbook,
  'Name' | 'FullName' | 'Worksheets' | 'Sheets' | 'Names' | 'Date1904' | 'ProtectStructure' | 'ActiveSheet'
>;

export type EtApp = Pick<Et.Application, 'ActiveWorkbook' | 'ActiveWindow' | 'DisplayAlerts' | 'ScreenUpdating'>;

/** What tells of changes: on some systems it is not where the workbooks are. */
export type EtEvents = Pick<WPS.EtAddonRoot['ApiEvent'], 'AddApiEventListener'>;
