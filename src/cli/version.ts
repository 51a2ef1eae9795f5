// The version of the package that the command line came with.
import packageFile from '../../package.json';

export const version: string = packageFile.version;
