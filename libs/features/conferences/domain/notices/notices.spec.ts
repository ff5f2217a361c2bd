import { DEFAULT_NOTICES } from './default-notices';
import { explainGap, fillGaps, GAPS, openGaps } from './gaps';
import { NOTICE_KINDS, type NoticeDraft, noticeFaults } from './notice';
import { wordsOfPrivacy } from './set-up-words';
import { holdsSince, type Said, standingOf } from './standing';
import { whatFollowsWithdrawal } from './what-follows';

const draft: NoticeDraft = { kind: 'recording', title: 'Recording', asks: true, text: 'We record talks.' };
const said = (number: number, withdrawnAt: string | null = null): Said => ({
  number,
  givenAt: '2027-01-01T00:00:00.000Z',
  withdrawnAt,
});

describe('the texts with which a conference begins', () => {
  it('are sound, one for each kind, and leave open only what organisers can be told how to fill', () => {
    expect(DEFAULT_NOTICES.map(({ kind }) => kind)).toEqual(NOTICE_KINDS.filter((kind) => kind !== 'own'));
    expect(DEFAULT_NOTICES.flatMap(noticeFaults)).toEqual([]);
    for (const gap of DEFAULT_NOTICES.flatMap(({ text }) => openGaps(text))) expect(Object.keys(GAPS)).toContain(gap);
  });

  it('say what follows when somebody withdraws', () => {
    for (const kind of NOTICE_KINDS) expect(whatFollowsWithdrawal(kind)).toMatch(/\.$/);
  });
});

describe('a gap in a notice', () => {
  it('is filled where its words are known, and named where they are not', () => {
    const text = fillGaps('{conference} keeps it for { Retention }. Ask {contact}.', {
      conference: 'Our Day',
      contact: ' ',
    });
    expect(text).toBe('Our Day keeps it for { Retention }. Ask {contact}.');
    expect(openGaps(text)).toEqual(['retention', 'contact']);
    expect(openGaps(text).map(explainGap)).toEqual([
      'Say how long what is kept in the set-up, under “Privacy”, or replace {retention} with how long what is kept.',
      'Replace {contact} with the address to which people write.',
    ]);
  });

  it('has its words from who answers for data and how long it is kept, once that is set', () => {
    const unset = { controllerName: ' ', controllerContact: 'dpo@example.org', retention: [] };
    expect(wordsOfPrivacy(unset)).toEqual({});
    const retention = [
      { kind: 'needs' as const, months: 0 },
      { kind: 'log' as const, months: 24 },
    ];
    expect(wordsOfPrivacy({ ...unset, controllerName: 'Example University', retention })).toEqual({
      controller: 'Example University (dpo@example.org)',
      retention:
        'what you need and when you cannot come: until the conference is over; the log of who did what: 24 months after the last day of the conference',
    });
  });

  it('is not a formula between braces', () => {
    expect(openGaps('the set {1, 2} and $x^{2}$')).toEqual([]);
  });
});

describe('a draft of a notice', () => {
  it.each<[string, Partial<NoticeDraft>, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['a title as long as a text', { title: 'a'.repeat(121) }, 'title'],
    ['no words', { text: '\n' }, 'text'],
    ['a privacy notice that asks', { kind: 'privacy-notice' }, 'asks'],
  ])('is refused with %s', (_, change, field) => {
    expect(noticeFaults({ ...draft, ...change }).map((fault) => fault.field)).toEqual([field]);
  });
});

describe('what somebody has agreed to', () => {
  it('holds until a version asks everybody anew', () => {
    const versions = [
      { number: 1, asksAnew: true },
      { number: 2, asksAnew: false },
      { number: 3, asksAnew: true },
    ];
    expect(standingOf([said(1)], holdsSince(versions.slice(0, 2)))).toBe('agreed');
    expect(standingOf([said(1)], holdsSince(versions))).toBe('to be asked again');
    expect(standingOf([said(1), said(3)], holdsSince(versions))).toBe('agreed');
  });

  it('ends when it is withdrawn, and begins again when it is given again', () => {
    const withdrawn = said(1, '2027-01-02T00:00:00.000Z');
    expect(standingOf([], 1)).toBe('open');
    expect(standingOf([withdrawn], 1)).toBe('withdrawn');
    expect(standingOf([withdrawn, said(1)], 1)).toBe('agreed');
  });
});
