import { DomainError, type Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { thingIn, type WantedThing } from '../../domain/desk/draw-plan';
import type { ThingVersion } from '../../domain/desk/kept-thing';
import type { DeskPosterSession, PosterDesk } from '../../domain/desk/poster-desk';
import { sameValue } from '../../domain/desk/thing-value';
import { namesOf, whoChanged } from './refuse-stale';

/** A thing as somebody wants it, with the version that they saw; 0 for one that is new. */
export type VersionedThing = WantedThing & { readonly version: number };

/** How far the things of a session's hall have been changed, those that are gone among them. */
export function keptThings(db: Reader, posterSessionId: Id): Promise<ThingVersion[]> {
  return db.query('SELECT kind, id, version FROM floor_plan_thing WHERE poster_session_id = $1 ORDER BY kind, id', [
    posterSessionId,
  ]);
}

/**
 * Refuses to draw things anew that somebody else has drawn since they were seen. Where both want the same, or where something
 * new takes the name of what is gone, there is nothing to choose.
 * @throws DomainError `stale` with both versions of each such thing, who changed it and when
 */
export async function refuseStaleThings(
  db: Reader,
  desk: PosterDesk,
  { floorPlan }: DeskPosterSession,
  kept: readonly ThingVersion[],
  steps: readonly VersionedThing[],
): Promise<void> {
  const stale = steps.flatMap((step) => {
    const { kind, id, version, value } = step;
    const standing = kept.find((thing) => thing.kind === kind && thing.id === id)?.version ?? 0;
    const there = thingIn(floorPlan, step);
    const isNew = version === 0 && there === null;
    if (version === standing || isNew || sameValue(there, value)) return [];
    return [{ kind, id, yours: { version, value }, standing: { version: standing, value: there } }];
  });
  if (stale.length === 0) return;
  const numbers = stale.map(({ standing }) => standing.version);
  const changed = await whoChanged(db, desk.conferenceId, numbers);
  const things = stale.map(({ standing, ...thing }) => ({
    ...thing,
    theirs: { ...standing, ...changed(standing.version) },
  }));
  const ids = things.map(({ id }) => id).join(', ');
  const message = `${namesOf(things)} changed ${ids} meanwhile; nothing of yours was drawn. Look at both, and choose which is to stand.`;
  throw new DomainError('stale', 'stale', message, [], { version: desk.version, things });
}
