import type { OwnSubmission } from '@colloquy/features/submissions';
import type { Instant } from '@colloquy/kernel';
import type { KnownWork } from './milestones';
import type { BecameMentor } from './what-became';

/** Somebody who helps with a work, and how that stands. */
export interface Helper {
  readonly key: string;
  readonly name: string;
  readonly role: 'mentor' | 'supervisor' | 'co-author';
  readonly says: string;
}

const ENDED: Partial<Readonly<Record<OwnSubmission['state'], string>>> = {
  'in revision':
    'Your readers have asked for changes: revise it and submit it again, and the same readers see it once more.',
  accepted:
    'It is accepted. Say that you will present it, and nobody else is given your place; if you cannot come, say that.',
  confirmed: 'It is accepted, and you have said that you will present it.',
  waitlisted: 'It is on the waiting list: as soon as a place becomes free for it, you hear by mail.',
  declined: 'It was not taken this time. What the reviewers wrote says why.',
  withdrawn: 'It is withdrawn. Nobody reads it any more.',
};

/** Where a work stands, in a sentence or two for its author. */
export function whereItStands({ work, takenUntil }: KnownWork, now: Instant): string {
  const isTaken = takenUntil === null || takenUntil >= now;
  if (!work.confirmed) {
    const who = work.authors.find(({ standing }) => standing === 'confirmed')?.name ?? 'Somebody';
    return `${who} has named you as an author of it. The link in your mail lets you say yes or no.`;
  }
  if (work.state === 'draft') {
    return isTaken
      ? 'It is a draft: only its authors read it until you submit it.'
      : 'The call closed before it was submitted. Your text is kept; was there a good reason, write to the organisers.';
  }
  if (work.state !== 'submitted') return ENDED[work.state] ?? '';
  const version = work.sent.at(-1)?.version ?? 1;
  if (!work.changed) return `It is submitted: version ${version} counts.`;
  return isTaken
    ? `You changed it after submitting. Version ${version} counts until you submit your changes.`
    : `You changed it after submitting, and the call is closed: version ${version} counts.`;
}

const CO_AUTHOR: Readonly<Record<string, string>> = {
  confirmed: 'confirmed as an author',
  invited: 'was asked by mail, and has not answered yet',
  declined: 'says they are no author: take them out, or speak with them',
  'not asked': 'is asked by mail when you submit',
};

/** What the supervisor has said, in a few words. */
function supervisorSays({ signOff }: OwnSubmission): string {
  switch (signOff?.state) {
    case 'asked':
      return 'is asked to sign it off, and has not answered yet';
    case 'signed':
      return signOff.changedSince ? 'signed it off, before you changed it' : 'has signed it off';
    case 'not-yet':
      return signOff.note.trim() === '' ? 'says “not yet”' : `says “not yet”: ${signOff.note.trim()}`;
    case 'overridden':
      return 'need not sign it off: the organisers have decided so';
    default:
      return 'named by you';
  }
}

function mentorSays({ isAgreed, askedUntil }: BecameMentor): string {
  if (isAgreed) return 'reads it with you and suggests';
  return askedUntil ? 'would be your mentor: say below whether that is right for you' : 'is asked to be your mentor';
}

/** Who helps with a work: its mentor, its supervisor, those who write it too. */
export function helpersOf({ work, became }: KnownWork): Helper[] {
  if (!work.confirmed) return [];
  const { mentor } = became;
  const supervisor = work.signOff?.name ?? work.supervisor;
  return [
    ...(mentor ? [{ key: 'mentor', name: mentor.name, role: 'mentor' as const, says: mentorSays(mentor) }] : []),
    ...(supervisor
      ? [{ key: 'supervisor', name: supervisor, role: 'supervisor' as const, says: supervisorSays(work) }]
      : []),
    ...work.authors
      .filter(({ standing, name }) => standing !== 'you' && name.trim() !== '')
      .map(({ key, name, standing }) => ({
        ...{ key, name, role: 'co-author' as const },
        says: CO_AUTHOR[standing] ?? '',
      })),
  ];
}
