// What webpack makes, as it is shipped, built once for all suites that need it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

type Build = {
  /** Of the folder below tmp/. */
  readonly name: string;
  /** Of webpack, from the project's root; `webpack.config.js` where none is named. */
  readonly configuration?: string;
  readonly environment: readonly string[];
  readonly sources: readonly string[];
};

const CLI_FILE_BUILD: Build = {
  name: 'cli-file',
  configuration: 'webpack.cli.js',
  environment: [],
  sources: [
    'src/engine',
    'src/tasks',
    'src/workbook',
    'src/cli',
    'schemes',
    'calendars',
    'webpack.cli.js',
    'scripts/licences.js',
    'package.json',
  ],
};

const FUNCTIONS: Build = {
  name: 'functions-bundle',
  environment: ['functions'],
  sources: [
    'src/engine',
    'src/functions',
    'src/addin',
    'src/older-browsers.ts',
    'src/workbook',
    'schemes',
    'calendars',
    'webpack.config.js',
  ],
};

const WPS: Build = {
  name: 'wps-pages',
  configuration: 'webpack.wps.js',
  environment: [],
  sources: ['src', 'schemes', 'calendars', 'webpack.wps.js', 'webpack.config.js', 'package.json'],
};

/** The folder that WPS 表格 loads. */
export function builtWpsPages(): string {
  return builtFolder(WPS);
}

/** The text of the functions' own bundle. */
export function builtBundle(): string {
  return readFileSync(join(builtFolder(FUNCTIONS), 'functions.js'), 'utf8');
}

/** The folder with the command line in one file, and the licences of what it holds. */
export function builtCliFile(): string {
  return builtFolder(CLI_FILE_BUILD);
}

/** The folder that webpack wrote. Builds it when a source is newer; takes up to a minute then. */
export function builtFolder({ name, sources, ...rest }: Build): string {
  const built = join(ROOT, 'tmp', name);
  if (isStale(built, sources)) build(built, rest);
  return built;
}

/** Whether what was built is missing, or older than one of the sources:
 * paths of files or folders, from the project's root. */
export function isStale(built: string, sources: readonly string[]): boolean {
  return !existsSync(built) || newest(sources.map((source) => join(ROOT, source))) > statSync(built).mtimeMs;
}

function build(
  built: string,
  { environment, configuration = 'webpack.config.js' }: Pick<Build, 'environment' | 'configuration'>,
): void {
  const own = `${built}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const options = [...environment, `output=${own}`].flatMap((each) => ['--env', each]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'), '-c', configuration, ...options],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`webpack failed: ${stdout}${stderr}`);
  rmSync(built, { recursive: true, force: true });
  renameSync(own, built);
}

function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) =>
      statSync(path).isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : statSync(path).mtimeMs,
    ),
  );
}
