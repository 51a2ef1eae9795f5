// The version of the package that the page was built from.
import { version as packageVersion } from '../../package.json';

export const version: string = packageVersion;
