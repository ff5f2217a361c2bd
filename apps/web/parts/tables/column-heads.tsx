import { useEffect, useRef } from 'react';
import { Icon } from '../icon';
import type { Column, Sorting } from './column';
import styles from './data-table.module.css';
import { AS } from './semantics';
import type { Selection } from './use-selection';

function ChooseAll({ selection, shownKeys }: { readonly selection: Selection; readonly shownKeys: readonly string[] }) {
  const box = useRef<HTMLInputElement>(null);
  const chosen = shownKeys.filter((key) => selection.chosen.has(key)).length;
  const isAll = chosen > 0 && chosen === shownKeys.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && !isAll;
  }, [chosen, isAll]);
  return (
    <label className={styles.tick}>
      <span className="hide">Choose all that are shown</span>
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        onChange={() => (isAll ? selection.clear() : selection.chooseAll(shownKeys))}
      />
    </label>
  );
}

/** The heads of the columns, each a button that sorts by it, and the box that chooses all. */
export function ColumnHeads<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly sortBy: (key: string) => void;
  readonly selection: Selection | undefined;
  readonly shownKeys: readonly string[];
}) {
  const { columns, sorting, sortBy, selection, shownKeys } = props;
  return (
    <thead {...AS.group}>
      <tr {...AS.row} aria-rowindex={1}>
        {selection ? (
          <th {...AS.columnHead} scope="col" className={styles.tickCell}>
            <ChooseAll selection={selection} shownKeys={shownKeys} />
          </th>
        ) : null}
        {columns.map(({ key, title, number, from = 'always', width, sortable = true }) => {
          const isSorted = sorting?.key === key;
          return (
            <th
              key={key}
              {...AS.columnHead}
              scope="col"
              data-from={from}
              data-number={number || undefined}
              style={width ? { width } : undefined}
              aria-sort={isSorted ? (sorting.down ? 'descending' : 'ascending') : undefined}
            >
              {sortable ? (
                <button type="button" className={styles.sort} onClick={() => sortBy(key)}>
                  {title}
                  <span className={styles.arrow} data-on={isSorted || undefined}>
                    <Icon name={isSorted && sorting.down ? 'down' : 'up'} />
                  </span>
                </button>
              ) : (
                title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
