// The version of the package that the product was built from.
import packageFile from '../../package.json';

export const version: string = packageFile.version;
