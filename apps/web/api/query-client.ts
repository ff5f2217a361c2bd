import { Refusal } from '@colloquy/api-client';
import { QueryClient } from '@tanstack/react-query';

const MOST_TRIES = 2;

/** A refusal is an answer and is shown at once; only a server that cannot be reached is asked again. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  const away = !(error instanceof Refusal) || error.problem.status === 503;
  return away && failures < MOST_TRIES;
}

/** What one reader knows of the server, nothing yet. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Without a connection the service worker may still have an answer, so it is asked once.
      queries: { staleTime: 10_000, retry: isWorthAnotherTry, networkMode: 'offlineFirst' },
      mutations: { retry: isWorthAnotherTry },
    },
  });

/** What this browser knows of the server. */
export const queryClient = newQueryClient();

/** Forgets all that was read and reads anew what is on the screen: another person must not see what the last one saw. */
export const forgetEverything = (): Promise<void> => queryClient.resetQueries();
