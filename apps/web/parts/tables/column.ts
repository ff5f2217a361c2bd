import type { ReactNode } from 'react';

/** What a cell is sorted and searched by. */
export type Plain = string | number | boolean | null | undefined;

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What it is sorted and filtered by, and shown as, where there is no `cell`. */
  readonly value: (row: Row) => Plain;
  /** How it is shown. */
  readonly cell?: (row: Row) => ReactNode;
  /** Names the row: read out with its other cells, and the heading of its card on a phone. One column has it. */
  readonly head?: boolean;
  /** Numbers stand at the end of their column. */
  readonly number?: boolean;
  /** From which width of the window on it is shown; `always` unless said otherwise. */
  readonly from?: 'always' | 'tablet' | 'desk';
  /** A CSS width, such as `8rem`; the rest is shared out. */
  readonly width?: string;
  readonly sortable?: boolean;
  /** Whether the search looks into it; it does unless this is false. */
  readonly sought?: boolean;
  /** It is searched and can be sorted by, but not shown. */
  readonly hidden?: boolean;
}

/** By which column, and which way. */
export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

const names = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(one: Plain, other: Plain): number {
  if (one === other) return 0;
  if (one === null || one === undefined || one === '') return 1;
  if (other === null || other === undefined || other === '') return -1;
  if (typeof one === 'string' || typeof other === 'string') return names.compare(String(one), String(other));
  return Number(one) - Number(other);
}

/** The rows in the order asked for; rows with nothing in that column come last, whichever way. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], by: Sorting | null): readonly Row[] {
  const column = columns.find(({ key }) => key === by?.key);
  if (!column || !by) return rows;
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  const isEmpty = (value: Plain) => value === null || value === undefined || value === '';
  keyed.sort((a, b) => {
    const order = compare(a.value, b.value);
    return by.down && !isEmpty(a.value) && !isEmpty(b.value) ? -order : order;
  });
  return keyed.map(({ row }) => row);
}

/** Small letters without accents, so that `müller` is found by `Muller`. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Each row with all that is written in it, folded; made once for many searches. */
export function searchable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  const sought = columns.filter((column) => column.sought !== false);
  return rows.map((row) => folded(sought.map(({ value }) => value(row) ?? '').join(' \u0000 ')));
}

/** The rows in which every word of the search occurs. */
export function found<Row>(rows: readonly Row[], texts: readonly string[], search: string): readonly Row[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((_, place) => words.every((word) => texts[place]?.includes(word)));
}
