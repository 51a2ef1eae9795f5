// The entry of the functions' own bundle: registers every function as soon as the runtime has loaded it.
import '../older-browsers';
import { registerInExcel } from './excel-functions';

registerInExcel();
