import { memo } from 'react';
import type { Column } from './column';
import styles from './data-table.module.css';
import { AS } from './semantics';

function shown<Row>({ cell, value }: Column<Row>, row: Row) {
  if (cell) return cell(row);
  const plain = value(row);
  return typeof plain === 'boolean' ? (plain ? 'Yes' : 'No') : (plain ?? '–');
}

interface Props<Row> {
  readonly row: Row;
  readonly place: number;
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined where rows cannot be chosen. */
  readonly chosen: boolean | undefined;
  readonly choose: (id: string, on: boolean, range: boolean) => void;
  readonly measure?: (row: HTMLTableRowElement | null) => void;
}

function OneRow<Row>({ row, place, id, columns, chosen, choose, measure }: Props<Row>) {
  const head = columns.find((column) => column.head) ?? columns[0];
  return (
    <tr {...AS.row} ref={measure} data-index={place} aria-rowindex={place + 2} data-chosen={chosen || undefined}>
      {chosen === undefined ? null : (
        <td {...AS.cell} className={styles.tickCell}>
          <label className={styles.tick}>
            <span className="hide">Choose {String(head?.value(row) ?? '')}</span>
            <input
              type="checkbox"
              checked={chosen}
              onChange={(event) => choose(id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)}
            />
          </label>
        </td>
      )}
      {columns.map((column) => {
        const { key, title, number, from = 'always' } = column;
        const looks = { 'data-from': from, 'data-number': number || undefined };
        return column === head ? (
          <th key={key} {...AS.rowHead} {...looks} scope="row">
            {shown(column, row)}
          </th>
        ) : (
          <td key={key} {...AS.cell} {...looks} data-title={title}>
            {shown(column, row)}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of a table; drawn anew only when it has changed. */
export const TableRow = memo(OneRow) as typeof OneRow;
