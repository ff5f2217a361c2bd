import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { runInThread } from '@colloquy/platform/jobs';
import type { WishPrice } from '../../domain/explain-pair';
import type { MatchInput, MatchOptions, PairWish } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';

/**
 * What it would cost everybody to lock, rule out or prefer two, from the input of a run as it was kept: what people wish in
 * private is no part of it. Null where the two cannot be brought together, or take no part.
 * @throws DomainError `not-found` for others than organisers
 */
export async function pricePairWish(
  db: Reader,
  viewer: Viewer,
  which: { readonly conferenceId: Id; readonly matchRunId: Id },
  wish: PairWish,
): Promise<(Omit<WishPrice, 'moved' | 'left'> & { moved: string[]; left: string[] }) | null> {
  const { conferenceId, matchRunId } = which;
  if (!mayMatch(viewer, conferenceId)) throw notFound('match run');
  const [run]: ({ input: MatchInput } & MatchOptions)[] = await db.query(
    'SELECT input, objective, seed, weights, gates FROM match_run WHERE id = $1 AND conference_id = $2',
    [matchRunId, conferenceId],
  );
  if (!run) throw notFound('match run');
  const { input, ...options } = run;
  const module = require.resolve('../../domain/explain-pair');
  const price = await runInThread<WishPrice | null>(module, 'priceOfWish', [input, options, wish]);
  const code = (id: Id) => input.mentees.find(({ submissionId }) => submissionId === id)?.code ?? id;
  return price && { ...price, moved: price.moved.map(code), left: price.left.map(code) };
}
