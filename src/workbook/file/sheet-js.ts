// What is used of SheetJS. Nobody imports this file: spreadsheet-library.ts asks for it when it is first needed.
export { read, SSF } from '@e965/xlsx';
