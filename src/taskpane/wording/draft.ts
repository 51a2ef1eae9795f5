// What is said above scores and awards while something is not counted that can change them.
export const draftWords = {
  scores: (missing: string) => `有${missing}没有计入，下面的得分和名次只是草稿。`,
  awards: (missing: string) => `有${missing}没有计入，下面的名次、名额只是草稿。`,
  kind: (title: string, count: number) => `${title}${count}处`,
  questions: (count: number) => `还有${count}个问题等着答。`,
  goToCheck: '去核对',
  confirmTitle: '现在写出来的只能当草稿',
  confirm: (missing: string, kinds: readonly string[]) => `没有算进去的有${missing}${kinds.length === 0 ? '' : `：${kinds.join('、')}`}。补上以后，名次和获奖的可能会变，所以表题上会写“草稿”。`,
  checkFirst: '先去核对',
  writeAnyway: '照样写一张草稿',
  cancel: '先不写',
} as const;
