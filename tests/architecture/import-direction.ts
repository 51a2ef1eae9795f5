// Who may import whom: what enters is source files, what leaves is every import that goes against the
// direction of the house (house.json), crosses a door, or reaches for a package that is not its folder's.
import { dirname, join } from 'node:path/posix';
import * as ts from 'typescript';
import house from './house.json';
import type { SourceFile } from './source-files';

type Permission = { readonly from: readonly string[]; readonly packages: readonly string[] };

const PERMISSIONS: Readonly<Record<string, Permission>> = house.imports;
const DOORS: Readonly<Record<string, string>> = house.doors;

/** One line a violation: `path: why`. Files outside every folder of the house are violations too. */
export function importViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const inside = file.path.replace(/^src\//, '').replace(/\.tsx?$/, '');
    const folder = folderOf(inside);
    if (folder === null) return [`${file.path}: stands in no folder of the house`];
    return specifiersOf(file)
      .map((specifier) => refusalOf(inside, folder, specifier))
      .filter((refusal) => refusal !== null)
      .map((refusal) => `${file.path}: ${refusal}`);
  });
}

/** Every module that a file names: import, export … from, import(), require() and types. */
export function specifiersOf(file: SourceFile): readonly string[] {
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = moduleNamedBy(node);
    if (named && ts.isStringLiteralLike(named)) specifiers.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022));
  return specifiers;
}

function moduleNamedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  const imports = callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
  return imports ? node.arguments[0] : undefined;
}

function refusalOf(inside: string, folder: string, specifier: string): string | null {
  const permission = PERMISSIONS[folder];
  if (!specifier.startsWith('.')) {
    return permission.packages.some((allowed) => matchesPackage(specifier, allowed))
      ? null
      : `package ${specifier} is not for ${folder}`;
  }
  const target = join(dirname(inside), specifier);
  const room = folderOf(target);
  if (room === null) return `${specifier} leads out of the house`;
  return room === folder ? null : refusalOfRoom({ folder, room, target, specifier });
}

function refusalOfRoom(step: { folder: string; room: string; target: string; specifier: string }): string | null {
  const { folder, room, target, specifier } = step;
  const building = room.split('/')[0];
  if (building in DOORS && building !== folder.split('/')[0]) {
    const throughDoor = target === building || target === DOORS[building];
    return throughDoor && PERMISSIONS[folder].from.includes(building)
      ? null
      : `${specifier} does not come in by ${DOORS[building]}`;
  }
  return PERMISSIONS[folder].from.includes(room) ? null : `${folder} may not import ${room} (${specifier})`;
}

function matchesPackage(specifier: string, allowed: string): boolean {
  return allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed;
}

/** The innermost folder (or single file) of the house that holds `inside`;
 * `schemes` for the plans' JSON, `calendars` for the days off, `package.json` for itself. */
function folderOf(inside: string): string | null {
  if (inside === '../package.json') return 'package.json';
  const shipped = /^\.\.\/(schemes|calendars)\/[^/]+\.json$/.exec(inside)?.[1];
  if (shipped !== undefined) return shipped;
  for (let room = inside; room !== '.' && room !== '..' && room !== '/'; room = dirname(room)) {
    if (room in PERMISSIONS) return room;
  }
  return null;
}
