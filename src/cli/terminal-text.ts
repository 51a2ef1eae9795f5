// Text from cells, file names and arguments on its way to a terminal: whatever could steer the
// terminal, hide or reorder letters is taken out here.

// ESC sequences: CSI (also as the single character U+009B), OSC and the other strings up to their end, two-character
// ones.
const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Control characters, soft hyphen, zero-width and direction marks, byte order mark, interlinear marks and lone
// surrogates.
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** One line of visible text: line breaks become spaces; escape sequences, control and invisible characters are gone. */
export function visible(text: string): string {
  return text.replace(ESCAPE_SEQUENCES, '').replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').trim();
}

/** JSON in one line, with the control characters that JSON itself would let through escaped too. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
