// The length of functions in tests, where a suite is as long as its tests: what enters is test files, what
// leaves is every other function of more than 50 lines. (Elsewhere the linter measures.)
import * as ts from 'typescript';
import type { SourceFile } from './source-files';

const LONGEST = 50;

/** One line a violation: `path:line: n lines`. Blank lines and lines that only comment do not count. */
export function longFunctions(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !isSuite(node)) {
        const length = codeLines(node.getText(source));
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        if (length > LONGEST) found.push(`${file.path}:${line}: ${length} lines`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** A function that states tests, be it a describe() callback or shared by several. */
function isSuite(node: ts.SignatureDeclaration): boolean {
  const body = 'body' in node ? node.body : undefined;
  return (
    body !== undefined &&
    ts.isBlock(body) &&
    body.statements.some((statement) => /^(describe|it|test)\b[.(]/.test(statement.getText()))
  );
}

function codeLines(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(\/\/.*|\/?\*.*)?$/.test(line)).length;
}
