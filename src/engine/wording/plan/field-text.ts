// What is said of one key of a scheme file.
import type { SaidOfEarners } from '../earner-nouns';

/** `title` is a few characters; `text` says what it means, what may be written and what holds when it is left out. */
export type FieldText = { readonly title: string; readonly text: SaidOfEarners };
