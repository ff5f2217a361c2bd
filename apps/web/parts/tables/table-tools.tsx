import { type ReactNode, useDeferredValue, useId } from 'react';
import { Icon } from '../icon';
import type { Column } from './column';
import styles from './table-tools.module.css';
import type { useRows } from './use-rows';

function counted(shown: number, total: number, [one, many]: readonly [string, string]): string {
  if (shown === total) return `${total} ${total === 1 ? one : many}`;
  return `${shown} of ${total} ${many}`;
}

/** What stands above a table: the search, on a phone the order as well, and how many rows there are. */
export function TableTools<Row>(props: {
  readonly label: string;
  readonly noun: readonly [one: string, many: string];
  readonly columns: readonly Column<Row>[];
  readonly view: ReturnType<typeof useRows<Row>>;
  readonly total: number;
  readonly filter: boolean;
  readonly all: boolean;
  /** Undefined while all rows are in the page anyway. */
  readonly setAll: ((all: boolean) => void) | undefined;
  readonly children: ReactNode;
}) {
  const { label, noun, columns, view, total, filter, all, setAll, children } = props;
  const id = useId();
  const said = useDeferredValue(counted(view.shown.length, total, noun));
  const { sorting, setSorting } = view;
  return (
    <div className={styles.tools}>
      {filter ? (
        <div className={styles.search}>
          <label htmlFor={id} className="hide">
            Search in: {label}
          </label>
          <Icon name="search" />
          <input
            id={id}
            type="search"
            placeholder={`Search ${noun[1]}`}
            autoComplete="off"
            value={view.search}
            onChange={(event) => view.setSearch(event.target.value)}
          />
        </div>
      ) : null}
      <label className={styles.order}>
        <span>Order</span>
        <select
          value={sorting ? `${sorting.key} ${sorting.down}` : ''}
          onChange={({ target: { value } }) => {
            const [key = '', down] = value.split(' ');
            setSorting(key ? { key, down: down === 'true' } : null);
          }}
        >
          {sorting ? null : <option value="">As it comes</option>}
          {columns
            .filter(({ sortable = true }) => sortable)
            .flatMap(({ key, title }) => [
              <option key={key} value={`${key} false`}>
                {title}, up
              </option>,
              <option key={`${key} down`} value={`${key} true`}>
                {title}, down
              </option>,
            ])}
        </select>
      </label>
      {children}
      <p className={styles.count}>
        <span role="status">{said}</span>
        {setAll ? (
          <>
            {' '}
            <button type="button" className={styles.all} onClick={() => setAll(!all)}>
              {all ? 'Show those in view only' : 'Show all, to find or print'}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}
