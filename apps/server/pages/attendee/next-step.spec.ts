import type { PhaseOutlook } from '@colloquy/features/conferences';
import { nextStep } from './next-step';

type When = PhaseOutlook['when'];

const phases = (submission: When, event: When): PhaseOutlook[] => [
  {
    name: 'submission',
    startsAt: '2027-01-11T08:00:00.000Z',
    endsAt: '2027-02-12T17:00:00.000Z',
    meaning: 'Students send in abstracts.',
    when: submission,
  },
  {
    name: 'event',
    startsAt: '2027-06-09T08:00:00.000Z',
    endsAt: '2027-06-11T17:00:00.000Z',
    meaning: 'Talks and posters.',
    when: event,
  },
];
const stepWhen = (submission: When, event: When) =>
  nextStep(phases(submission, event), {
    ...{ slug: 'bees', state: 'call-open', timeZone: 'Europe/London', contact: 'hello@example.org' },
  });

describe('the next step of a newcomer', () => {
  it('is what the present phase asks for, with its deadline, weekday and clock', () => {
    expect(stepWhen('now', 'to come')).toMatchObject({
      href: '/c/bees/submit',
      sentence: expect.stringContaining('until Friday 12 February 2027, 17:00 GMT'),
    });
  });

  it('is between two phases to know when the next one begins, and whom to ask', () => {
    expect(stepWhen('past', 'to come')).toMatchObject({
      href: 'mailto:hello@example.org',
      sentence: expect.stringContaining('begins on Wednesday 9 June 2027, 09:00 BST'),
    });
  });

  it('is at the end to read what remains', () => {
    expect(stepWhen('past', 'past').sentence).toContain('over');
  });
});
