import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';

/** What a read gave: its rows, or that it is under way, or why it failed with a way to try again. */
export function Answer<Data>(props: {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { query, children } = props;
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNote error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}
