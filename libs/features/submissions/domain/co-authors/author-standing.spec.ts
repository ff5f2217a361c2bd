import { authorStanding } from './author-standing';

describe('where an author stands', () => {
  const asked = { you: false, confirmed: false, address: 'ben@example.org' };
  const to = (state: 'waiting' | 'declined' | 'withdrawn', address = 'ben@example.org') => ({ state, address });

  it.each([
    ['not asked', { ...asked, invitation: null }],
    ['invited', { ...asked, invitation: to('waiting') }],
    ['declined', { ...asked, invitation: to('declined') }],
    ['not asked', { ...asked, invitation: to('withdrawn') }],
    ['not asked', { ...asked, invitation: to('waiting', 'bem@example.org') }],
    ['confirmed', { ...asked, confirmed: true, invitation: null }],
    ['you', { ...asked, you: true, confirmed: true, invitation: null }],
  ] as const)('is %s', (standing, known) => {
    expect(authorStanding(known)).toBe(standing);
  });
});
