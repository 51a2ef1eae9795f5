// The version of the package that the command line came with.
import { version as packageVersion } from '../../package.json';

export const version: string = packageVersion;
