// What the shared parts of the pages say.
export const placeWords = {
  go: '看原处',
  going: '正在转到原处…',
  gone: (sheet: string, row: number) => `已转到“${sheet}”表第${row}行`,
  label: (sheet: string, row: number) => `看原处：“${sheet}”表第${row}行`,
} as const;
