/**
 * The roles that the elements of a table have of themselves. They are said again because a table that is laid out as
 * cards on a phone would lose them in some browsers.
 */
export const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
  /** Holds the place of rows that are not in the page. */
  room: { role: 'presentation' },
} as const;
