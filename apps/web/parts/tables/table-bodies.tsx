import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Column } from './column';
import { AS } from './semantics';
import { TableRow } from './table-row';
import type { Selection } from './use-selection';

const LIKELY_HEIGHT = 49;
const LIKELY_CARD_HEIGHT = 190;
const ROWS_BEYOND_THE_WINDOW = 12;

interface Body<Row> {
  readonly rows: readonly Row[];
  readonly keys: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly selection: Selection | undefined;
}

/** The same function as long as the table lives, so that rows that have not changed are not drawn anew. */
function useChoose({ selection, keys }: Pick<Body<unknown>, 'selection' | 'keys'>) {
  const latest = useRef({ selection, keys });
  latest.current = { selection, keys };
  return useCallback((id: string, on: boolean, range: boolean) => {
    latest.current.selection?.toggle(id, on, range, latest.current.keys);
  }, []);
}

/** Every row. */
export function AllBody<Row>({ rows, keys, columns, selection }: Body<Row>) {
  const choose = useChoose({ selection, keys });
  return (
    <tbody {...AS.group}>
      {rows.map((row, place) => {
        const id = keys[place] ?? '';
        const chosen = selection?.chosen.has(id);
        return <TableRow key={id} {...{ row, place, id, columns, chosen, choose }} />;
      })}
    </tbody>
  );
}

/** The rows in the window and a few beyond; the others are room above and below. */
export function VirtualBody<Row>({ rows, keys, columns, selection }: Body<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const choose = useChoose({ selection, keys });
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (window.innerWidth < 768 ? LIKELY_CARD_HEIGHT : LIKELY_HEIGHT),
    getItemKey: (place) => keys[place] ?? place,
    overscan: ROWS_BEYOND_THE_WINDOW,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? top) - top;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <tbody {...AS.group} ref={body}>
      <Room height={above} />
      {items.map(({ index: place }) => {
        const row = rows[place];
        const id = keys[place] ?? '';
        if (row === undefined) return null;
        const chosen = selection?.chosen.has(id);
        return <TableRow key={id} {...{ row, place, id, columns, chosen, choose }} measure={virtual.measureElement} />;
      })}
      <Room height={below} />
    </tbody>
  );
}

function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr {...AS.room} data-room style={{ height }} /> : null;
}
