export { type JsonFault, jsonFault } from './json-fault';
export { placeInJson, type TextPlace } from './json-place';
export { type AnyTable, type KnownColumn, readAnyTable } from './read-any-table';
export { type Grid, readGrid } from './read-grid';
export { type JsonFile, looksLikeJson, readJsonFile } from './read-json';
export { readTable, type Table, type TableRow } from './read-table';
export { csvCell, csvTable } from './write-csv';
export { writeWorkbook } from './write-workbook';
