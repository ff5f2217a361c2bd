import type { Schemas } from '@colloquy/api-client';
import type { Role } from './people-queries';

/** Every role, with what whoever has it does, in a few words. */
export const ROLES: readonly { readonly role: Role; readonly label: string; readonly does: string }[] = [
  { role: 'organiser', label: 'Organiser', does: 'runs the conference: sees and may change everything' },
  { role: 'author', label: 'Author', does: 'hands in an abstract and presents it' },
  { role: 'mentor', label: 'Mentor', does: 'helps students to make their abstracts clear' },
  { role: 'reviewer', label: 'Reviewer', does: 'reads and judges abstracts' },
  { role: 'chair', label: 'Chair', does: 'leads a session' },
  { role: 'judge', label: 'Judge', does: 'helps to choose who gets a prize' },
  { role: 'supervisor', label: 'Supervisor', does: 'supervises a student who presents' },
  { role: 'attendee', label: 'Attendee', does: 'comes, listens and asks' },
];

const OF_A_TRACK: readonly Role[] = ['mentor', 'reviewer', 'chair', 'judge'];

/** Whether somebody may have the role for one track alone. */
export const mayBeOfTrack = (role: Role): boolean => OF_A_TRACK.includes(role);

type Track = Schemas['TrackDto'];

/** `Reviewer (A)`: a role with the letter of its track. */
export function roleLabel(role: Role, trackId: string | null, tracks: readonly Track[]): string {
  const label = ROLES.find((one) => one.role === role)?.label ?? role;
  const letter = tracks.find(({ id }) => id === trackId)?.letter;
  return letter ? `${label} (${letter})` : label;
}

/** Today and so many days, as a calendar has it: `2027-03-31`. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
