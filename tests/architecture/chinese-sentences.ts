// Where the product speaks: what enters is source files, what leaves is every string that is a Chinese
// sentence and stands outside a wording/ folder. Words of the trade (headers, 户号, 作废) may stand anywhere.
import * as ts from 'typescript';
import type { SourceFile } from './source-files';

const LONGEST_WORD = 12;

/** One line a violation: `path: text`. */
export function sentencesOutsideWording(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !/(^|\/)wording(\/|\.tsx?$)/.test(file.path))
    .flatMap((file) =>
      stringsOf(file)
        .filter(isSentence)
        .map((text) => `${file.path}: ${text}`),
    );
}

/** Chinese with the punctuation of a sentence, or more than 12 Chinese characters in a row. */
export function isSentence(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    (characters >= 2 && /[。，；！？：…]/u.test(text)) ||
    new RegExp(`\\p{Script=Han}{${LONGEST_WORD + 1}}`, 'u').test(text)
  );
}

function stringsOf(file: SourceFile): readonly string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    )
      strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file.path,
      file.text,
      ts.ScriptTarget.ES2022,
      false,
      file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return strings;
}
