// Why nothing was done: whoever finds the reason throws it, run.ts prints it and exits with 2.

/** `message` is one Chinese line that says why and how to mend it. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
