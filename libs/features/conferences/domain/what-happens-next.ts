import type { Instant } from '@colloquy/kernel';
import { PHASES, type Phase, type PhaseName } from './conference';

/** What each phase means to somebody who has never been to a conference. */
const MEANING: Record<PhaseName, string> = {
  interest: 'Students say that they would like to take part.',
  submission: 'Students send in a title and an abstract of their project.',
  mentoring: 'Every undergraduate presenter works on the abstract with a research postgraduate as mentor.',
  review: 'Reviewers read the abstracts and write kind, useful comments.',
  decision: 'The organisers decide who gives a talk and who shows a poster.',
  preparation: 'Sessions get their rooms, posters their boards; presenters rehearse.',
  event: 'The conference itself: talks, posters, and time to meet.',
  afterwards: 'Certificates, thanks, and what we learnt for next year.',
};

/** A phase as a newcomer reads it. */
export interface PhaseOutlook extends Phase {
  readonly meaning: string;
  readonly when: 'past' | 'now' | 'to come';
}

/** The phases in order, each with what it means and whether it is past, on now, or to come. */
export function whatHappensNext(phases: readonly Phase[], now: Instant): PhaseOutlook[] {
  return [...phases]
    .sort((a, b) => PHASES.indexOf(a.name) - PHASES.indexOf(b.name))
    .map((phase) => ({
      ...phase,
      meaning: MEANING[phase.name],
      when: phase.endsAt <= now ? 'past' : phase.startsAt <= now ? 'now' : 'to come',
    }));
}
