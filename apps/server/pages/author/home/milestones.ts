import type { Calendar, PhaseName } from '@colloquy/features/conferences';
import type { OwnSubmission } from '@colloquy/features/submissions';
import type { Instant } from '@colloquy/kernel';
import type { WhatBecame } from './what-became';

/** One station on the way of a work. */
export interface Milestone {
  readonly what: string;
  /** When it was, or when it begins; null where nobody knows. */
  readonly at: Instant | null;
  readonly when: 'done' | 'now' | 'to come';
}

/** What a work is and what became of it. */
export interface KnownWork {
  readonly work: OwnSubmission;
  readonly became: WhatBecame;
  /** Until when it can be sent in, with the time of grace; null where no end is set. */
  readonly takenUntil: Instant | null;
}

const MOST_SENT = 3;

/** The way of a work from its first word to the day of the conference, in order; what it never comes to is left out. */
export function milestonesOf(known: KnownWork, calendar: Calendar): Milestone[] {
  const { work, became, takenUntil } = known;
  const begun: Milestone[] = [{ what: 'Begun', at: work.begunAt, when: 'done' }, ...sentIn(work)];
  if (work.state === 'withdrawn') return [...begun, { what: 'Withdrawn', at: work.withdrawnAt, when: 'done' }];
  if (work.sent.length === 0) {
    if (takenUntil !== null && takenUntil < calendar.now)
      return [...begun, { what: 'The call closed without it', at: takenUntil, when: 'done' }];
    begun.push({ what: 'You submit it', at: takenUntil, when: 'now' });
  }
  const isSent = work.sent.length > 0;
  const decided = became.decision;
  return [
    ...begun,
    ...mentoring(known, calendar),
    ...(decided ? [] : phase('review', 'Reviewers read it', calendar, isSent)),
    decided
      ? { what: DECIDED[decided.outcome] ?? 'Decided', at: decided.at, when: 'done' }
      : { what: 'You hear the decision', at: calendar.endOf('decision'), when: 'to come' },
    ...yourTurn(known),
    ...(decided?.outcome === 'decline' ? [] : theDay(known, calendar)),
  ];
}

/** What its author does now that the decision is known. */
function yourTurn({ work, became }: KnownWork): Milestone[] {
  if (work.state === 'accepted' && became.answerBy)
    return [{ what: 'You say whether you come', at: became.answerBy, when: 'now' }];
  if (work.state === 'in revision' && became.reviseBy)
    return [{ what: 'You submit it again', at: became.reviseBy, when: 'now' }];
  return [];
}

const DECIDED: Readonly<Record<string, string>> = {
  talk: 'Accepted as a talk',
  'lightning-talk': 'Accepted as a lightning talk',
  poster: 'Accepted as a poster',
  revise: 'Asked to be revised',
  waitlist: 'Put on the waiting list',
  decline: 'Not taken this time',
};

function sentIn({ sent }: OwnSubmission): Milestone[] {
  const shown = sent.length <= MOST_SENT ? sent : [...sent.slice(0, 1), ...sent.slice(1 - MOST_SENT)];
  return shown.map(({ version, at }, place) => ({
    what: `${place === 0 ? 'Submitted' : 'Submitted again'}, version ${version}`,
    at,
    when: 'done',
  }));
}

function mentoring({ work, became }: KnownWork, calendar: Calendar): Milestone[] {
  const { mentor } = became;
  if (mentor === null) return phase('mentoring', 'A mentor helps you with it', calendar, work.sent.length > 0, false);
  if (!mentor.isAgreed) return [{ what: `${mentor.name} may become your mentor`, at: mentor.since, when: 'now' }];
  return [{ what: `${mentor.name} became your mentor`, at: mentor.since, when: 'done' }];
}

/** A phase of the conference as a station. @param shownWhenOver whether it is told of afterwards, too */
function phase(name: PhaseName, what: string, calendar: Calendar, isSent: boolean, shownWhenOver = true): Milestone[] {
  const at = calendar.startOf(name);
  if (at === null || (calendar.isOver(name) && !shownWhenOver)) return [];
  if (calendar.isOver(name) && isSent) return [{ what, at, when: 'done' }];
  return [{ what, at, when: calendar.isOn(name) && isSent ? 'now' : 'to come' }];
}

function theDay({ became }: KnownWork, calendar: Calendar): Milestone[] {
  const { place } = became;
  const event = calendar.startOf('event');
  if (place) {
    const when = place.at <= calendar.now ? 'done' : 'to come';
    return [{ what: `You present it: ${place.words}`, at: place.at, when }];
  }
  if (event === null) return [];
  return [{ what: 'The conference', at: event, when: event <= calendar.now ? 'done' : 'to come' }];
}
