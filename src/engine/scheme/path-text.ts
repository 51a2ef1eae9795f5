// The way into a scheme file, as a problem names it.

export type Step = string | number;

const LONGEST_KEY = 60;

/** `items[3].points` of its steps; a key longer than 60 characters is cut. */
export function pathText(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const key = step.length > LONGEST_KEY ? `${step.slice(0, LONGEST_KEY)}…` : step;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
