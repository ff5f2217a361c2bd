import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAnnounce } from '../shell/announcer';
import { Button } from './button';
import { Empty, Loading } from './loading';
import styles from './pages.module.css';
import { ProblemNote } from './problem-note';
import { Rows } from './rows';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Where the next page of a list begins, for `useInfiniteQuery`. */
export const nextOf = ({ next }: Page<unknown>): string | undefined => next ?? undefined;

/**
 * A list that comes in pages: rows, how many there are so far, a button for more, and its empty, loading and failed
 * states.
 * @param noun what a row is and what several are, such as `submission` and `submissions`
 */
export function Pages<Item extends object>(props: {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  readonly noun: readonly [one: string, many: string];
  readonly empty: ReactNode;
  readonly children: (item: Item) => ReactNode;
}) {
  const { query, empty, children } = props;
  const [one, many] = props.noun;
  const announce = useAnnounce();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = useRef(0);
  useEffect(() => {
    if (shown.current > 0 && items.length > shown.current) announce(`${items.length} ${many} are shown.`);
    shown.current = items.length;
  }, [items.length, many, announce]);
  if (query.isPending) return <Loading />;
  if (query.isError && items.length === 0)
    return <ProblemNote error={query.error} again={() => void query.refetch()} />;
  if (items.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      <Rows label={many}>{items.map(children)}</Rows>
      <div className={styles.foot}>
        <p>
          {items.length} {items.length === 1 ? one : many}
          {query.hasNextPage ? ' so far' : null}
        </p>
        {query.hasNextPage ? (
          <Button look="quiet" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Show more
          </Button>
        ) : null}
      </div>
      <ProblemNote error={query.error} />
    </>
  );
}
