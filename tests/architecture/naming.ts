// Names that say nothing: what enters is source files, what leaves is every file or declaration whose
// name is built from a banned word (house.json), and every file name that is not kebab-case ASCII.
import * as ts from 'typescript';
import house from './house.json';
import type { SourceFile } from './source-files';

const BANNED = new Set(house.bannedNameParts);
// A library's own word, where it must be declared or taken apart: SheetJS's `utils`, Office's metadata and requests.
const FOREIGN = new Set(house.foreignNames);

/** One line a violation: `path: name`. */
export function namingViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const names = declaredNamesOf(file).filter((name) => isBanned(name) && !FOREIGN.has(name));
    return [...pathViolations(file.path), ...names.map((name) => `${file.path}: ${name}`)];
  });
}

/** The violations of a path alone. */
export function pathViolations(path: string): readonly string[] {
  return path.split('/').flatMap((part) => {
    const stem = part.replace(/(\.[a-z]+)+$/, '');
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
    return kebab && !isBanned(stem) ? [] : [`${path}: ${part}`];
  });
}

/** `readRawData` is read, raw, data. */
function wordsOf(name: string): readonly string[] {
  return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => word.toLowerCase());
}

function isBanned(name: string): boolean {
  return wordsOf(name).some((word) => BANNED.has(word));
}

function declaredNamesOf(file: SourceFile): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = declaredName(node);
    if (name && ts.isIdentifier(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022));
  return names;
}

function declaredName(node: ts.Node): ts.Node | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node);
  return declares ? node.name : undefined;
}
