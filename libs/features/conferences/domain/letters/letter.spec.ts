import { KIND_TEMPLATES, templateOf } from '../kinds/kind-templates';
import { type LetterDraft, letterFaults } from './letter';
import { fillLetter, missingFor } from './letter-gaps';
import { letterTimes } from './letter-times';

const letter: LetterDraft = {
  ...{ to: 'author', goesAt: '2027-02-01T09:00:00.000Z', follows: null },
  ...{ subject: 'Show your project at {title}', text: 'Send it in until {submissionDeadline}.' },
};

describe('a letter', () => {
  it.each<[string, Partial<LetterDraft>, string]>([
    ['no subject', { subject: ' ' }, 'subject'],
    ['a subject of two lines', { subject: 'One\nBcc: two@example.org' }, 'subject'],
    ['no text', { text: '' }, 'text'],
    ['no time and nothing that it follows upon', { goesAt: null }, 'goesAt'],
    ['words to fill in that nobody knows', { text: 'Dear {firstname}' }, 'text'],
    ['a work to name where it is about none', { text: 'Your {code} is in.' }, 'text'],
    ['a decision that it does not tell', { goesAt: null, follows: 'decision released', text: 'Thank you.' }, 'text'],
  ])('is refused with %s', (_, change, field) => {
    expect(letterFaults({ ...letter, ...change }).map((fault) => fault.field)).toEqual([field]);
  });

  it('of every kind can be kept as it comes', () => {
    for (const { mails } of KIND_TEMPLATES) {
      for (const { to, when, subject, text } of mails) {
        const [goesAt, follows] = typeof when === 'string' ? [null, when] : ['2027-02-01T09:00:00.000Z', null];
        expect({ subject, faults: letterFaults({ to, goesAt, follows, subject, text }) }).toEqual({
          subject,
          faults: [],
        });
      }
    }
  });

  it('is filled in with what is known, and says what is not', () => {
    const words = { title: 'Sound 2027', submissionDeadline: '' };
    expect(fillLetter(letter, words)).toMatchObject({
      subject: 'Show your project at Sound 2027',
      text: 'Send it in until {submissionDeadline}.',
    });
    expect(missingFor(letter, words)).toEqual([expect.stringMatching(/until when abstracts can be sent in/)]);
    expect(missingFor(letter, { ...words, submissionDeadline: '17:00 on Friday' })).toEqual([]);
  });

  it('has a subject of one line that fits, whatever is filled in', () => {
    const { subject } = fillLetter({ subject: 'On {work}', text: '' }, { work: `One\nTwo ${'🐝'.repeat(200)}` });
    expect(subject).toMatch(/^On One Two 🐝+…$/u);
    expect(subject.length).toBeLessThanOrEqual(200);
  });

  it('goes out as far into a phase as its kind has it, wherever the committee has put the phase', () => {
    const phases = [
      { name: 'submission' as const, startsAt: '2027-01-11T08:00:00.000Z', endsAt: '2027-02-12T17:00:00.000Z' },
      { name: 'preparation' as const, startsAt: '2027-05-03T08:00:00.000Z', endsAt: '2027-05-04T08:00:00.000Z' },
    ];
    const dates = { startsOn: '2027-06-09', endsOn: '2027-06-10', timeZone: 'Europe/London', phases };
    const at = letterTimes(templateOf('single-topic'), dates, '2026-11-30');
    const mails = templateOf('single-topic').mails;
    const timeOf = (wanted: string) =>
      mails.flatMap(({ id, when }) => (id === wanted && typeof when !== 'string' ? [at(when)] : []));
    expect(timeOf('call')).toEqual(['2027-01-11T09:00:00.000Z']);
    expect(timeOf('reading')).toEqual(['2027-05-04T08:00:00.000Z']);
    expect(timeOf('reviewers')).toEqual(['2027-03-31T08:00:00.000Z']);
  });
});
