import { Refusal } from '@colloquy/api-client';
import type { Query, QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { viewerQuery } from './api/queries';
import { newQueryClient } from './api/query-client';
import { makeRouter } from './router';
import type { GivenAnswer } from './shell/meanwhile';
import { Workspace } from './workspace';

export { askBy } from './api/client';

/** A screen as it looks before anything can be pressed, and what it was made from. */
export interface PaintedScreen {
  readonly html: string;
  /** Its heading, as HTML. */
  readonly heading: string;
  readonly answers: readonly GivenAnswer[];
}

/** Nothing on a first screen waits for an answer to an answer to an answer to an answer. */
const MOST_ROUNDS = 6;
/** As React marks a place whose content is still on its way. */
const UNDER_WAY = '<!--$!-->';
const HEADING = /<h1[^>]*>(.*?)<\/h1>/;

/**
 * Paints a screen of the workspace for a reader, from the same components and the same answers as in their browser. What
 * it asks for goes where {@link askBy} was told.
 * @param address of the screen, from `/app` on
 * @returns null where it cannot be shown whole: nobody is signed in, or something is refused. The browser says so.
 */
export async function paint(address: string): Promise<PaintedScreen | null> {
  const queries = newQueryClient();
  // The browser may try again; here somebody waits for a page.
  queries.setDefaultOptions({ queries: { retry: false } });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const html = renderToString(<Workspace queries={queries} router={router} />);
      const all = queries.getQueryCache().getAll();
      const wanted = all.filter(isWanted);
      if (wanted.length === 0 && !html.includes(UNDER_WAY)) return painted(html, queries);
      await Promise.all(wanted.map((query) => query.fetch()));
      // A part that is loaded when it is first shown is there a little later.
      await new Promise(setImmediate);
      if (queries.getQueryData(viewerQuery.queryKey)?.personId === null) return null;
    }
    throw new Error(`The screen at ${address} still waited for something after ${MOST_ROUNDS} rounds.`);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  } finally {
    queries.clear();
  }
}

/** Whether the screen asked for it: what is only known to be wanted later has no function to get it, or is not enabled. */
const isWanted = ({ state, options }: Query): boolean =>
  state.data === undefined && options.queryFn !== undefined && (options as { enabled?: unknown }).enabled !== false;

function painted(html: string, queries: QueryClient): PaintedScreen {
  const known = queries.getQueryCache().getAll();
  return {
    html,
    heading: HEADING.exec(html)?.[1] ?? '',
    answers: known.flatMap(({ queryKey: key, state: { data } }) => (data === undefined ? [] : [{ key, data }])),
  };
}
