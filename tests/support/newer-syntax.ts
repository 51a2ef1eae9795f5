// What of a script Chromium 86 cannot parse: the script's text enters, the pieces that are newer leave.
import * as ts from 'typescript';

/** Of ES2022 and later only what TypeScript and bundlers pass on: `static {}`, `#a in b`, the flags d and v. */
export function newerSyntax(script: string): readonly string[] {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNewer(node, source)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isNewer(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isClassStaticBlockDeclaration(node)) return true;
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.InKeyword && ts.isPrivateIdentifier(node.left);
  return ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.getText(source));
}
