import { type CSSProperties, type ReactNode, useEffect, useMemo, useState } from 'react';
import { Empty } from '../loading';
import { BulkBar } from './bulk-bar';
import type { Column, Sorting } from './column';
import { ColumnHeads } from './column-heads';
import styles from './data-table.module.css';
import { AS } from './semantics';
import { AllBody, VirtualBody } from './table-bodies';
import { TableTools } from './table-tools';
import { useAllForPrint } from './use-all-for-print';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';

const MOST_IN_THE_PAGE = 500;
/** With more columns than this the table is wider than its place and is moved sideways in it. */
const MOST_COLUMNS_IN_SIGHT = 8;
const REM_FOR_A_COLUMN = 9;

/**
 * A table that stays quick with thousands of rows: sorted by its headings, searched by words, on a phone one card for
 * each row. Of more than 500 rows only those in view are in the page, until somebody wants all, to print or to let the
 * browser find. Keep `columns` and `rows` the same objects between renders (`useMemo`, query data).
 * @param label what the table holds, such as `People of this conference`
 * @param noun what a row is and what several are
 * @param acts what can be done with the rows that are chosen; without it none can be
 * @param empty what is shown where there are no rows at all
 * @param tools more ways to narrow the rows, beside the search
 * @param search what it is searched for at first
 * @param onAsked is told what the table is searched for and sorted by whenever that changes; the same function always
 */
export function DataTable<Row>(props: {
  readonly label: string;
  readonly noun: readonly [one: string, many: string];
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly sort?: Sorting;
  readonly filter?: boolean;
  readonly acts?: (chosen: readonly Row[], clear: () => void) => ReactNode;
  readonly empty?: ReactNode;
  readonly tools?: ReactNode;
  readonly search?: string;
  readonly onAsked?: (search: string, sorting: Sorting | null) => void;
}) {
  const { label, noun, rows, columns, keyOf, sort = null, filter = true, acts, empty, tools, onAsked } = props;
  const view = useRows(rows, columns, { search: props.search ?? '', sorting: sort });
  const visible = useMemo(() => columns.filter(({ hidden }) => !hidden), [columns]);
  useEffect(() => onAsked?.(view.late, view.sorting), [onAsked, view.late, view.sorting]);
  const [all, setAll] = useState(false);
  const printed = useAllForPrint();
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const shownKeys = useMemo(() => view.shown.map(keyOf), [view.shown, keyOf]);
  const selection = useSelection(keys);
  if (rows.length === 0) return <Empty>{empty ?? <p>There is nothing here yet.</p>}</Empty>;
  const isWide = visible.length > MOST_COLUMNS_IN_SIGHT;
  const isVirtual = view.shown.length > MOST_IN_THE_PAGE && !all && !printed;
  const Body = isVirtual ? VirtualBody : AllBody;
  return (
    <div className={styles.whole}>
      <TableTools
        label={label}
        noun={noun}
        columns={columns}
        view={view}
        total={rows.length}
        filter={filter}
        all={all}
        setAll={view.shown.length > MOST_IN_THE_PAGE ? setAll : undefined}
      >
        {tools}
      </TableTools>
      {view.shown.length === 0 ? (
        <p className={styles.none}>
          No {noun[0]} has all of these words: <q>{view.search}</q>
        </p>
      ) : (
        <div className={styles.place} data-wide={isWide || undefined}>
          <table
            {...AS.table}
            className={styles.table}
            style={isWide ? ({ '--least': `${visible.length * REM_FOR_A_COLUMN}rem` } as CSSProperties) : undefined}
            data-virtual={isVirtual || undefined}
            aria-label={label}
            aria-rowcount={view.shown.length + 1}
          >
            <ColumnHeads
              columns={visible}
              sorting={view.sorting}
              sortBy={view.sortBy}
              selection={acts ? selection : undefined}
              shownKeys={shownKeys}
            />
            <Body rows={view.shown} keys={shownKeys} columns={visible} selection={acts ? selection : undefined} />
          </table>
        </div>
      )}
      {acts && selection.chosen.size > 0 ? (
        <BulkBar count={selection.chosen.size} noun={noun} clear={selection.clear}>
          {acts(
            rows.filter((row) => selection.chosen.has(keyOf(row))),
            selection.clear,
          )}
        </BulkBar>
      ) : null}
    </div>
  );
}
