export { readTable, type Table, type TableRow } from './read-table';
