// `npm run bench:jobs`: what a person waits for, the process from start to exit, of check, score and award beside what
// else could have been used. CPU seconds and peak memory; it fails only when two of them come to different figures.
// `-- --most N`: up to N rows (100,000 unless said).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../plan-a';
import { printFigures, printTable, printTitle, short, type Figure } from '../print';
import { syntheticLedger } from '../synthetic-ledger';
import { nodeJob, runJob, said, usedBy, type Job, type Used } from './job';
import { writeCsv, writeXlsx } from './ledger-file';

const ROWS = [6_000, 20_000, 100_000, 300_000, 1_000_000];
const MOST = 100_000;
const ROUNDS = 3;
const ROOT = process.cwd();
const FOLDER = join(ROOT, 'tmp', 'jobs');
const CLI = join(ROOT, 'dist', 'src', 'cli', 'main.js');
const SAMPLE = join(ROOT, 'samples', 'fengsheng-2022.xlsx');
const ROWS_A_HOUSEHOLD = 20;

const START = nodeJob('node -e 0', ['-e', '0']);
const OURS = ['check', 'score', 'award'] as const;
const PEERS = { map: 'SheetJS + Map', duck: 'DuckDB', python: 'Python' } as const;

function oursOn(path: string): readonly Job[] {
  const more = { check: [], score: [], award: ['--out', join(FOLDER, 'award.xlsx'), '--force'] };
  return OURS.map((name) => nodeJob(name, [CLI, name, path, ...more[name]]));
}

function peersOn(path: string): readonly Job[] {
  const isCsv = path.endsWith('.csv');
  const items = JSON.stringify(ITEMS.map(({ code, group, halves, counting }) => [code, group, halves, counting]));
  return [
    nodeJob(PEERS.map, [join(__dirname, 'sheetjs-map.js'), path]),
    ...(isCsv ? [nodeJob(PEERS.duck, [join(__dirname, 'duck-csv.js'), path])] : []),
    ...(isCsv || hasOpenpyxl()
      ? [{ name: PEERS.python, command: 'python3', args: [join(ROOT, 'bench/jobs/openpyxl_dict.py'), path, items] }]
      : []),
  ].filter(({ command }) => command !== 'python3' || hasPython('0'));
}

const hasPython = (code: string): boolean => spawnSync('python3', ['-c', code]).status === 0;
const hasOpenpyxl = (): boolean => hasPython('import openpyxl');

/** The file, made if it is not there. */
function ledgerFile(rows: number, extension: '.xlsx' | '.csv'): string {
  const path = join(FOLDER, `${rows}${extension}`);
  if (existsSync(path)) return path;
  const size = { name: String(rows), rows, households: rows / ROWS_A_HOUSEHOLD };
  const ledger = syntheticLedger(size, 'noted');
  if (extension === '.csv') writeCsv(path, ledger);
  else writeXlsx(path, ledger);
  return path;
}

function refuseDifferences(path: string): void {
  const report = JSON.parse(runJob(nodeJob('score --json', [CLI, 'score', path, '--json']), FOLDER).printed) as {
    readonly households: readonly { readonly total: number | null }[];
  };
  const ours = said({ halves: Int32Array.from(report.households, ({ total }) => 2 * (total ?? 0)) });
  for (const peer of peersOn(path)) {
    const theirs = runJob(peer, FOLDER).printed.trim();
    if (theirs !== ours) throw new Error(`${path}: ours come to ${ours}, ${peer.name} to ${theirs}`);
  }
}

function measured(title: string, jobs: readonly Job[]): ReadonlyMap<string, Used> {
  const used = usedBy([START, ...jobs], FOLDER, ROUNDS);
  const against = (name: string, seconds: number): string => {
    const other = used.get(name);
    return other === undefined ? '' : short(seconds / other.seconds);
  };
  printTitle(`${title}; median of ${ROUNDS}`);
  printTable(
    ['', 'CPU s', 'peak MiB', `× ${START.name}`, `× ${PEERS.map}`],
    Array.from(used, ([name, { seconds, mebibytes }]) => [
      name,
      short(seconds),
      short(mebibytes),
      against(START.name, seconds),
      against(PEERS.map, seconds),
    ]),
  );
  return used;
}

type Target = readonly [rows: number, extension: string, job: string, against: string, atMost: number];

/** Ratios of CPU seconds in one run. */
const TARGETS: readonly Target[] = [
  [100_000, '.xlsx', 'score', PEERS.map, 0.4],
  [300_000, '.xlsx', 'score', PEERS.map, 0.3],
  [1_000_000, '.csv', 'score', PEERS.map, 0.8],
  [1_000_000, '.csv', 'score', PEERS.duck, 4],
];
const MOST_AWARD_TO_SCORE = 1.3;
const MOST_START = 6;
const MOST_MEBIBYTES_OF_300_000 = 250;

function figuresOf(rows: number, extension: string, used: ReadonlyMap<string, Used>): readonly Figure[] {
  const ratio = (job: string, against: string): number =>
    (used.get(job)?.seconds ?? NaN) / (used.get(against)?.seconds ?? NaN);
  const title = `${rows} rows ${extension}`;
  return [
    { what: `${title}: award / score`, value: ratio('award', 'score'), unit: '×', atMost: MOST_AWARD_TO_SCORE },
    ...TARGETS.filter(([of, kind]) => of === rows && kind === extension).map(([, , job, against, atMost]) => ({
      what: `${title}: ${job} / ${against}`,
      value: ratio(job, against),
      unit: '×',
      atMost,
    })),
    ...(rows === 300_000 && extension === '.xlsx'
      ? [
          {
            what: `${title}: peak of score`,
            value: used.get('score')?.mebibytes ?? NaN,
            unit: 'MiB',
            atMost: MOST_MEBIBYTES_OF_300_000,
          },
        ]
      : []),
  ];
}

function main(): void {
  const at = process.argv.indexOf('--most');
  const most = at < 0 ? MOST : Number(process.argv[at + 1]);
  if (!(most > 0)) throw new Error('--most wants a number of rows');
  mkdirSync(FOLDER, { recursive: true });
  const sample = measured('the sample', oursOn(SAMPLE));
  const start = (sample.get('score')?.seconds ?? NaN) / (sample.get(START.name)?.seconds ?? NaN);
  const figures: Figure[] = [
    { what: `the sample: score / ${START.name}`, value: start, unit: '×', atMost: MOST_START },
  ];
  for (const rows of ROWS.filter((each) => each <= most))
    for (const extension of ['.xlsx', '.csv'] as const) {
      const path = ledgerFile(rows, extension);
      refuseDifferences(path);
      const used = measured(`${rows} rows ${extension}`, [...oursOn(path), ...peersOn(path)]);
      figures.push(...figuresOf(rows, extension, used));
      rmSync(path);
    }
  printTitle('Against the targets');
  printFigures(figures);
}

main();
