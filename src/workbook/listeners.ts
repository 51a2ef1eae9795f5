// Those who want to hear when something changes: whoever begins to listen enters, how to stop leaves.

export class Listeners {
  readonly #all = new Set<() => void>();

  /** Returns how to stop. */
  readonly add = (listener: () => void): (() => void) => {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  };

  tell(): void {
    for (const listener of this.#all) listener();
  }
}
