import { DomainError, type Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { changeSetUp } from './change-set-up';
import { readSetUp } from './read-set-up';
import { tracksSection } from './rows-sections';

/**
 * Adds tracks of these names at the end of a conference's, each with the first letter that is free. Part of the caller's act.
 * @returns the new tracks
 * @throws DomainError `not-found` for others than organisers; `invalid-set-up` naming what is wrong with a name
 */
export async function addTracks(
  tx: Transaction,
  context: ActContext,
  conferenceId: Id,
  names: readonly string[],
): Promise<readonly { readonly id: Id; readonly name: string }[]> {
  const standing = await readSetUp(tx, conferenceId);
  const entry = [...standing.tracks, ...names.map((name) => ({ name, letter: '' }))];
  await changeSetUp(tx, context, {
    ...{ conferenceId, section: 'tracks', version: standing.version, yours: entry },
    now: async () => standing.tracks,
  });
  // Nothing is taken away, so nothing can hang on it.
  const uses = { track: new Map(), type: new Map(), room: new Map(), block: new Map(), section: new Map() };
  const { faults, write } = tracksSection.read(entry, standing, uses);
  if (faults.length > 0)
    throw new DomainError('invalid', 'invalid-set-up', 'The new tracks cannot be made as they are named.', faults);
  await write(tx);
  const { tracks } = await readSetUp(tx, conferenceId);
  return tracks.filter(({ id }) => standing.tracks.every((track) => track.id !== id));
}
