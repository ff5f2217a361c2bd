import type { Schemas } from '@colloquy/api-client';

type Viewer = Schemas['ViewerDto'];

/** What a person does in the workspace, in the order in which it is offered. */
export const WORKS = {
  organiser: [
    { to: '/c/$conference/overview', label: 'Overview' },
    { to: '/c/$conference/submissions', label: 'Submissions' },
    { to: '/c/$conference/mentors', label: 'Mentors' },
    { to: '/c/$conference/reviews', label: 'Reviews' },
    { to: '/c/$conference/decisions', label: 'Decisions' },
    { to: '/c/$conference/sessions', label: 'Sessions' },
    { to: '/c/$conference/posters', label: 'Posters' },
    { to: '/c/$conference/programme', label: 'Programme' },
  ],
  author: [{ to: '/c/$conference/my-submissions', label: 'My submissions' }],
  mentor: [{ to: '/c/$conference/mentees', label: 'My mentees' }],
  reviewer: [{ to: '/c/$conference/reviewing', label: 'My reviews' }],
} as const;

type WorkingRole = keyof typeof WORKS;

/** One place of the workspace. */
export type Place = (typeof WORKS)[WorkingRole][number];

/** What the viewer is to a conference. */
export function rolesIn({ memberships }: Viewer, conference: string): string[] {
  return memberships.filter((membership) => membership.conference === conference).map(({ role }) => role);
}

/** Where the viewer has something to do in a conference, the most important first. */
export function placesFor(viewer: Viewer, conference: string): Place[] {
  const roles = rolesIn(viewer, conference);
  return (Object.keys(WORKS) as WorkingRole[]).flatMap((role) => (roles.includes(role) ? [...WORKS[role]] : []));
}
