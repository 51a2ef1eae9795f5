// Steps that must not run into one another: each begins when the one before it has ended, well or not.

export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  /** What the step gives, or throws. */
  async take<Result>(step: () => Promise<Result>): Promise<Result> {
    const before = this.last;
    let ended = (): void => undefined;
    this.last = new Promise<void>((resolve) => {
      ended = resolve;
    });
    await before;
    try {
      return await step();
    } finally {
      ended();
    }
  }
}
