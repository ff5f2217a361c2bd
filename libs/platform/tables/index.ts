export { readTable, type Table, type TableRow } from './read-table';
export { csvCell, csvTable } from './write-csv';
