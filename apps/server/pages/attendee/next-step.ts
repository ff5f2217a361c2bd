import type { Conference, PhaseName, PhaseOutlook } from '@colloquy/features/conferences';
import { moment } from './local-dates';

/** The one thing that a newcomer can do next. */
export interface NextStep {
  readonly sentence: string;
  /** What the link says, a verb first. */
  readonly action: string;
  readonly href: string;
}

type Wording = (until: string) => Omit<NextStep, 'href'>;

const NOW: Record<PhaseName, Wording> = {
  interest: (until) => ({
    sentence: `Say that you would like to take part, as a presenter, mentor or reviewer, until ${until}. You promise nothing yet.`,
    action: 'Write to the organisers',
  }),
  submission: (until) => ({
    sentence: `Send in your title and abstract until ${until}. It takes a few minutes, and you need no account to begin.`,
    action: 'Submit an abstract',
  }),
  mentoring: (until) => ({
    sentence: `Presenters and mentors work on the abstracts until ${until}. Find yours in the workspace.`,
    action: 'Open the workspace',
  }),
  review: (until) => ({
    sentence: `Reviewers read the abstracts until ${until}. Authors have nothing to do but wait.`,
    action: 'Open the workspace',
  }),
  decision: (until) => ({
    sentence: `Everybody who sent in an abstract hears the decision by ${until}.`,
    action: 'Open the workspace',
  }),
  preparation: (until) => ({
    sentence: `Presenters prepare talks and posters until ${until}; your place in the programme is in the workspace.`,
    action: 'Open the workspace',
  }),
  event: (until) => ({ sentence: `The conference is on, until ${until}. Come in.`, action: 'Write to the organisers' }),
  afterwards: (until) => ({
    sentence: `Certificates and thanks are sent out until ${until}.`,
    action: 'Open the workspace',
  }),
};

/**
 * What a newcomer does next: in the phase that is on now; between two phases, when the next one begins; at the end,
 * what remains. Pure: the phases say themselves what is past.
 */
export function nextStep(
  phases: readonly PhaseOutlook[],
  { slug, state, timeZone, contact }: Pick<Conference, 'slug' | 'state' | 'timeZone' | 'contact'>,
): NextStep {
  const mailto = `mailto:${contact}`;
  const places: Readonly<Record<string, string>> = {
    'Open the workspace': '/app/',
    'Submit an abstract': `/c/${slug}/submit`,
  };
  const current = phases.findLast(({ when }) => when === 'now');
  if (current && state !== 'archived') {
    const step = NOW[current.name](moment(current.endsAt, timeZone));
    return { ...step, href: places[step.action] ?? mailto };
  }
  const coming = phases.find(({ when }) => when === 'to come');
  if (!coming || state === 'archived') {
    return {
      sentence: 'This conference is over. Its programme stays here.',
      action: 'Write to the organisers',
      href: mailto,
    };
  }
  return {
    sentence: `Next: ${coming.meaning} It begins on ${moment(coming.startsAt, timeZone)}.`,
    action: 'Write to the organisers',
    href: mailto,
  };
}
