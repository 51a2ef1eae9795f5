// DuckDB reads the .csv and scores it by one query. Prints the sum of all totals in half points, and the households.
import { duckDbOfCsv } from '../duck-db';
import { said } from './job';

duckDbOfCsv(process.argv[2]).then(
  (outcome) => console.log(said(outcome)),
  (failure: unknown) => {
    console.error(failure);
    process.exitCode = 1;
  },
);
