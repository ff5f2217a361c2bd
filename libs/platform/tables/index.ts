export { type AnyTable, type KnownColumn, readAnyTable } from './read-any-table';
export { readTable, type Table, type TableRow } from './read-table';
export { csvCell, csvTable } from './write-csv';
export { writeWorkbook } from './write-workbook';
