import { useDeferredValue, useMemo, useState } from 'react';
import { type Column, found, type Sorting, searchable, sorted } from './column';

/** The rows of a table as they are asked for: searched and sorted. Typing stays quick, the rows follow. */
export function useRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  first: { readonly search: string; readonly sorting: Sorting | null },
) {
  const [search, setSearch] = useState(first.search);
  const [sorting, setSorting] = useState(first.sorting);
  const late = useDeferredValue(search);
  const texts = useMemo(() => searchable(rows, columns), [rows, columns]);
  const hits = useMemo(() => found(rows, texts, late), [rows, texts, late]);
  const shown = useMemo(() => sorted(hits, columns, sorting), [hits, columns, sorting]);
  const sortBy = (key: string) =>
    setSorting((last) => (last?.key === key ? { key, down: !last.down } : { key, down: false }));
  return { search, late, setSearch, sorting, setSorting, sortBy, shown };
}
