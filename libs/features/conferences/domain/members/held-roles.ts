import type { Fault, Id } from '@colloquy/kernel';
import { ROLES, type Role } from '../conference';

/** Roles that may be had for one track only. The others concern the whole conference by what they are. */
export const TRACK_ROLES: readonly Role[] = ['mentor', 'reviewer', 'chair', 'judge'];

/** A role that somebody has: in the whole conference (null), or for one of its tracks. */
export interface HeldRole {
  readonly role: Role;
  readonly trackId: Id | null;
}

type Named = Readonly<{ role: string; trackId: Id | null }>;

const same = (one: Named, other: Named): boolean => one.role === other.role && one.trackId === other.trackId;

/** Whether having some roles means having this one too: it is among them, or the same for the whole conference is. */
export function covers(held: readonly Named[], wanted: Named): boolean {
  return held.some((one) => same(one, wanted) || (one.role === wanted.role && one.trackId === null));
}

/** Each role once, in the usual order; a role for the whole conference makes the same for single tracks needless. */
export function tidyRoles<Held extends HeldRole>(roles: readonly Held[]): Held[] {
  const kept = roles.filter(
    (one, place) =>
      roles.findIndex((other) => same(one, other)) === place &&
      (one.trackId === null || !covers(roles, { ...one, trackId: null })),
  );
  return kept.sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.trackId ?? '').localeCompare(b.trackId ?? '', 'en'),
  );
}

/** What is to be given and what to be taken so that the held roles become the wanted ones. */
export function roleChanges(
  held: readonly HeldRole[],
  wanted: readonly HeldRole[],
): { readonly given: HeldRole[]; readonly taken: HeldRole[] } {
  return {
    given: wanted.filter((role) => !held.some((one) => same(one, role))),
    taken: held.filter((role) => !wanted.some((one) => same(one, role))),
  };
}

/** The roles as one text, equal while they are: by it a change knows whether it was made from what stands now. */
export function rolesVersion(roles: readonly HeldRole[]): string {
  return tidyRoles(roles)
    .map(({ role, trackId }) => (trackId === null ? role : `${role}:${trackId}`))
    .join(' ');
}

/**
 * Why a role cannot be had like this, beside the field; empty when it can.
 * @param field where the role stands in the request, such as `roles.0`
 */
export function roleFaults({ role, trackId }: HeldRole, trackIds: readonly Id[], field = ''): Fault[] {
  const at = (name: string) => (field ? `${field}.${name}` : name);
  if (trackId === null) return [];
  if (!TRACK_ROLES.includes(role)) {
    const message = `Somebody is ${role} of the whole conference, not of a track. Leave the track out.`;
    return [{ field: at('trackId'), message }];
  }
  if (trackIds.includes(trackId)) return [];
  return [{ field: at('trackId'), message: 'This conference has no such track. Choose one of its tracks.' }];
}
