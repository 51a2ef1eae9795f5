// The figures of a sentence, and which of them something was made of: what nobody claims is said to be left.

const FIGURE = /\d+(?:\.\d+)?/gu;

/** Claims figures by where they stand in the plain text. */
export class FigureClaims {
  private readonly claimed = new Set<number>();

  constructor(private readonly plain: string) {}

  /** Every figure that begins within the span. */
  claim(from: number, to: number): void {
    for (const { index } of this.plain.matchAll(FIGURE)) if (index >= from && index < to) this.claimed.add(index);
  }

  /** Whether some figure within the span is claimed. */
  holds(from: number, to: number): boolean {
    return [...this.claimed].some((index) => index >= from && index < to);
  }

  /** With the word behind it: `2024年`, `60%`. */
  left(): readonly string[] {
    return [...this.plain.matchAll(FIGURE)]
      .filter(({ index }) => !this.claimed.has(index))
      .map(
        ({ 0: figure, index }) =>
          figure + (/^(?:%|\p{Script=Han})/u.exec(this.plain.slice(index + figure.length))?.[0] ?? ''),
      );
  }
}
