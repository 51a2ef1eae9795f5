// Text made fit for XML as Excel writes it: whatever a cell holds enters, nothing that breaks the part leaves.

// Characters that XML 1.0 has no place for, and the carriage return, which reading would turn into a line feed.
const UNFIT = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** Text that would be read as such an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text of an element: markup escaped, unfit characters as `_xHHHH_`, half characters as U+FFFD. */
export function escapeText(text: string): string {
  return escapeMarkup(
    text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNFIT, escapedCharacter).replace(LONE_SURROGATE, '\ufffd'),
  );
}

/** The value of an attribute in double quotes; unfit characters are left out. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text.replace(UNFIT, '').replace(LONE_SURROGATE, '\ufffd'))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, ' ');
}

/** Text in which no markup is left. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapedCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
