// The numbers of an official document's clauses: 一、 （一） 1. (1) 1), level by level.

const DIGITS = '零一二三四五六七八九';

/** The number in front of the nth clause (from 1) of a level (from 0); from level 4 on all look alike. */
export function numberOf(nth: number, level: number): string {
  if (level === 0) return `${inChinese(nth)}、`;
  if (level === 1) return `（${inChinese(nth)}）`;
  if (level === 2) return `${nth}. `;
  return level === 3 ? `(${nth}) ` : `${nth}) `;
}

/** 1 to 999 in Chinese. */
function inChinese(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const tensText = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`;
  return `${hundreds > 0 ? `${DIGITS[hundreds]}百` : ''}${tensText}${ones > 0 ? DIGITS[ones] : ''}`;
}
