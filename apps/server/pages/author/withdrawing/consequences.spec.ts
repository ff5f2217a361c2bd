import { consequencesOf } from './consequences';
import type { WithdrawalFacts } from './withdrawal-facts';

const nothing: WithdrawalFacts = {
  ...{ title: 'Bees', sent: true, withdrawnAt: null, mentor: null, reviewed: false, otherAuthors: [] },
  ...{ release: null, session: null, board: null },
};

describe('what withdrawing does', () => {
  it('is for a draft only that nobody has read it', () => {
    expect(consequencesOf('draft', { ...nothing, sent: false })).toEqual([
      'It was never submitted, so nobody else has read it. Your text is kept.',
    ]);
  });

  it('names the slot, the release that still shows it, the mentor and the other authors', () => {
    const told = consequencesOf('confirmed', {
      ...nothing,
      ...{ mentor: 'Mia Mentor', release: 2, session: { code: '2B', title: 'Fields' } },
      otherAuthors: ['Ana', 'Ben', 'Cleo', 'Dan'],
    }).join('\n');
    for (const part of ['session 2B, “Fields”', 'release 2', 'Mia Mentor is told', 'Ana, Ben and 2 others'])
      expect(told).toContain(part);
    expect(told).not.toContain('waiting list');
  });

  it('tells of an accepted work without a published place only that its place is freed', () => {
    expect(consequencesOf('accepted', nothing)[0]).toContain('somebody on the waiting list may get it');
  });
});
