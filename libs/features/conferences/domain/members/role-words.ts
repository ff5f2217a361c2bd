import type { Role } from '../conference';

/** What a role is called with its article, and what whoever has it does: for invitations and lists. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly a: string; readonly means: string }>> = {
  author: {
    a: 'an author',
    means: 'You hand in an abstract, work on it with a mentor, and present it if it is accepted.',
  },
  mentor: {
    a: 'a mentor',
    means: 'You help one or two students to make their abstract, and later their talk or poster, clear.',
  },
  reviewer: {
    a: 'a reviewer',
    means: 'You read a few abstracts, judge them by the criteria of the conference, and write a kind, useful comment.',
  },
  chair: {
    a: 'a chair',
    means: 'You lead a session: you introduce the speakers, keep the time, and lead the discussion.',
  },
  judge: {
    a: 'a judge',
    means: 'You listen to talks or look at posters on the day, and help to choose who gets a prize.',
  },
  supervisor: {
    a: 'a supervisor',
    means: 'You supervise the work of a student who presents here, and follow how it goes.',
  },
  organiser: {
    a: 'an organiser',
    means: 'You run the conference with the others: you see everything in it and may change it.',
  },
  attendee: { a: 'an attendee', means: 'You come to the conference, listen, look and ask.' },
};

/** `a reviewer for the track Biology`; without a track the role alone. */
export function roleSentence(role: Role, track: string | null): string {
  return track === null ? ROLE_WORDS[role].a : `${ROLE_WORDS[role].a} for the track ${track}`;
}
