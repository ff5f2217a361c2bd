import { findConference, templateOf } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** What a goal of a kind that counts in full adds to a fit of 1. */
const IN_FULL = 0.1;

/** What a mentor of another pathway counts unless an organiser sets it: as much as the kind of conference wants pairs mixed. */
export async function usualMixing(db: Reader, conferenceId: Id): Promise<number> {
  const { kind } = await findConference(db, conferenceId);
  const goal = templateOf(kind).mixingGoals.find(
    ({ place, trait, aim }) => place === 'pairing' && trait === 'pathway' && aim === 'mix',
  );
  return goal ? Math.round(goal.weight * IN_FULL * 100) / 100 : 0;
}
