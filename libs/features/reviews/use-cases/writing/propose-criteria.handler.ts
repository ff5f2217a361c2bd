import {
  type ConferenceCloned,
  type ConferenceFounded,
  findConference,
  templateOf,
} from '@colloquy/features/conferences';
import { type Id, newId } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import type { Criterion } from '../../domain/writing/criterion';
import { readCriteria, setCriteria } from './set-criteria';

/** A new conference begins with the criteria of its kind. */
export const proposeCriteria: EventHandler<ConferenceFounded> = {
  name: 'reviews.propose-criteria',
  handles: 'ConferenceFounded',
  handle: (tx, { conferenceId, payload }) => begin(tx, conferenceId, templateOf(payload.kind).criteria),
};

/** A conference that is made from an earlier one begins with the criteria of that one. */
export const copyCriteria: EventHandler<ConferenceCloned> = {
  name: 'reviews.copy-criteria',
  handles: 'ConferenceCloned',
  handle: async (tx, { conferenceId, payload }) => {
    const criteria = await readCriteria(tx, payload.from);
    const { tracks: before } = await findConference(tx, payload.from);
    const { tracks: now } = await findConference(tx, conferenceId);
    const nowOf = (id: Id): Id[] => {
      const name = before.find((track) => track.id === id)?.name;
      return now.filter((track) => track.name === name).map((track) => track.id);
    };
    const moved = criteria.map((criterion) => ({ ...criterion, trackIds: (criterion.trackIds ?? []).flatMap(nowOf) }));
    await begin(tx, conferenceId, moved);
  },
};

/** Where somebody was quicker and has set criteria already, those stay. */
async function begin(tx: Transaction, conferenceId: Id, criteria: readonly Omit<Criterion, 'id'>[]): Promise<void> {
  const there = await readCriteria(tx, conferenceId);
  if (there.length > 0 || criteria.length === 0) return;
  await setCriteria(
    tx,
    conferenceId,
    criteria.map((criterion) => ({ ...criterion, id: newId() })),
  );
}
