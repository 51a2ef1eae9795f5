// The same year as a query: the cells are appended to DuckDB as they stand, SQL reads dates and
// identities, totals come back. Its default settings, so all cores of the machine.
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { outcomeOf } from './awards';
import { ANNUAL_CAP_HALVES, BASE_HALVES, FIRST_DAY, ITEMS, LAST_DAY, MONTHLY_CAP_HALVES, type Outcome } from './plan-a';
import { HEADER_ROWS, type Manner, type SyntheticLedger } from './synthetic-ledger';

const CHUNK_ROWS = 2048;

/** A text date of any of the six forms as a day of 2022; what is none is NULL. */
const TEXT_DAY = `coalesce(try_strptime(written, ['%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y年%m月%d日', '%Y%m%d']), try_strptime('2022年' || written, '%Y年%m月%d日'))::DATE`;

/** What differs between the manners of writing. */
const MANNERS = {
  serial: {
    columns: 'written INTEGER, id VARCHAR, item VARCHAR, count DOUBLE, note VARCHAR',
    types: [INTEGER, VARCHAR, VARCHAR, DOUBLE, VARCHAR],
    day: `DATE '1899-12-30' + written`,
    household: 'events.id = roster.id',
    item: 'events.item = items.code',
  },
  text: {
    columns: 'written VARCHAR, head VARCHAR, village_group VARCHAR, item VARCHAR, count DOUBLE, note VARCHAR',
    types: [VARCHAR, VARCHAR, VARCHAR, VARCHAR, DOUBLE, VARCHAR],
    day: TEXT_DAY,
    household: 'events.head = roster.head AND events.village_group = roster.village_group',
    item: 'events.item = items.name',
  },
  noted: {
    columns: 'written VARCHAR, id VARCHAR, head VARCHAR, item VARCHAR, count DOUBLE, note VARCHAR',
    types: [VARCHAR, VARCHAR, VARCHAR, VARCHAR, DOUBLE, VARCHAR],
    day: TEXT_DAY,
    household: 'events.id = roster.id',
    item: 'events.item = items.code',
  },
} as const satisfies Record<Manner, unknown>;

const query = ({ day, household, item }: (typeof MANNERS)[Manner]) => `
  WITH dated AS (SELECT *, ${day} AS day FROM events WHERE coalesce(count, 1) > 0),
  e AS (SELECT roster.n AS h, month(day) AS m, code, grp, halves, counting, coalesce(count, 1) AS c, note
    FROM dated AS events JOIN roster ON ${household} JOIN items ON ${item}
    WHERE day BETWEEN DATE '1899-12-30' + ${FIRST_DAY} AND DATE '1899-12-30' + ${LAST_DAY}),
  of_month AS (
    SELECT h, m, CASE counting WHEN 'each' THEN halves * sum(c) ELSE halves END AS p FROM e
      WHERE grp = 'monthly' AND counting <> 'honour' GROUP BY h, m, code, counting, halves
    UNION ALL
    SELECT h, unnest(range(min(m), 13)) AS m, halves AS p FROM e WHERE counting = 'honour' GROUP BY h, note, halves),
  bonus AS (SELECT h, sum(p) AS p FROM (SELECT h, least(sum(p), ${MONTHLY_CAP_HALVES}) AS p FROM of_month GROUP BY h, m) GROUP BY h),
  of_year AS (SELECT h, CASE counting WHEN 'each' THEN halves * sum(c) ELSE halves END AS p FROM e WHERE grp = 'annual' GROUP BY h, code, counting, halves),
  annual AS (SELECT h, least(sum(p), ${ANNUAL_CAP_HALVES}) AS p FROM of_year GROUP BY h),
  deduction AS (SELECT h, sum(halves * c) AS p FROM e WHERE grp = 'deduction' GROUP BY h)
  SELECT (${12 * BASE_HALVES} + coalesce(bonus.p, 0) + coalesce(annual.p, 0) - coalesce(deduction.p, 0))::INTEGER AS halves,
    coalesce(deduction.p, 0)::INTEGER AS deduction, (resident = '是')::INTEGER AS resident
  FROM roster LEFT JOIN bonus ON bonus.h = n LEFT JOIN annual ON annual.h = n LEFT JOIN deduction ON deduction.h = n ORDER BY n`;

export async function duckDb({ tables, manner }: SyntheticLedger): Promise<Outcome> {
  return connected(async (connection) => {
    const { columns, types } = MANNERS[manner];
    await connection.run(
      `CREATE TABLE roster (id VARCHAR, head VARCHAR, village_group VARCHAR, resident VARCHAR, n INTEGER)`,
    );
    await connection.run(`CREATE TABLE events (${columns})`);
    const roster = tables[0].rows.slice(HEADER_ROWS).map((row, at) => [...row, at]);
    append(await connection.createAppender('roster'), [VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER], roster);
    append(await connection.createAppender('events'), types, tables[1].rows.slice(HEADER_ROWS));
    return outcome(connection, manner);
  });
}

/** The events of a .csv, `noted`, under one line of headers; its households are those that the events name. */
export async function duckDbOfCsv(path: string): Promise<Outcome> {
  return connected(async (connection) => {
    const columns = MANNERS.noted.columns.split(', ').map((column) => column.split(' '));
    const types = columns.map(([name, type]) => `'${name}': '${type}'`).join(', ');
    await connection.run(
      `CREATE TABLE events AS FROM read_csv('${path.replaceAll("'", "''")}', header = true, columns = {${types}})`,
    );
    await connection.run(
      `CREATE TABLE roster AS SELECT id, '是' AS resident, row_number() OVER () AS n FROM (SELECT DISTINCT id FROM events)`,
    );
    return outcome(connection, 'noted');
  });
}

async function connected(ask: (connection: DuckDBConnection) => Promise<Outcome>): Promise<Outcome> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run(
      `CREATE TABLE items (code VARCHAR, name VARCHAR, grp VARCHAR, halves INTEGER, counting VARCHAR)`,
    );
    const items = ITEMS.map((item) => [item.code, item.name, item.group, item.halves, item.counting]);
    append(await connection.createAppender('items'), [VARCHAR, VARCHAR, VARCHAR, INTEGER, VARCHAR], items);
    return await ask(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function outcome(connection: DuckDBConnection, manner: Manner): Promise<Outcome> {
  const reader = await connection.runAndReadAll(query(MANNERS[manner]));
  const [halves, deductions, resident] = reader.getColumns() as number[][];
  return outcomeOf(Int32Array.from(halves), Int32Array.from(deductions), Uint8Array.from(resident));
}

/** By chunks of columns, the fastest way in from JavaScript. */
function append(
  appender: DuckDBAppender,
  types: readonly DuckDBType[],
  rows: readonly (readonly DuckDBValue[])[],
): void {
  const chunk = DuckDBDataChunk.create(types);
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    const some = rows.slice(at, at + CHUNK_ROWS);
    chunk.reset();
    chunk.setColumns(types.map((type, column) => some.map((row) => cellOf(type, row[column]))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** A number where SQL wants one, else NULL; anything as text where it wants text. */
function cellOf(type: DuckDBType, cell: DuckDBValue): DuckDBValue {
  if (cell === null) return null;
  if (type === VARCHAR) return String(cell);
  return typeof cell === 'number' ? cell : null;
}
