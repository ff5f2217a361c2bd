import { type EnteredRoomRules, roomRulesFaults } from './room-faults';

const PLACES = {
  rooms: [
    { id: 'hall', name: 'Hall', use: 'talks' },
    { id: 'library', name: 'Library', use: 'talks' },
    { id: 'foyer', name: 'Foyer', use: 'posters' },
  ],
  blocks: [{ id: 'morning' }, { id: 'afternoon' }],
};
const GOOD: EnteredRoomRules = {
  pauseMinutes: 10,
  ways: [{ oneId: 'hall', otherId: 'library', minutes: 4 }],
  closed: [{ roomId: 'hall', blockId: 'morning' }],
};
const way = (oneId: string, otherId: string, minutes: number | null) => ({ oneId, otherId, minutes });

it('takes what can be', () => expect(roomRulesFaults(PLACES, GOOD)).toEqual([]));

it.each<[Partial<EnteredRoomRules>, string, RegExp]>([
  [{ pauseMinutes: 2.5 }, 'pauseMinutes', /whole number/],
  [{ pauseMinutes: 121 }, 'pauseMinutes', /to 120/],
  [{ ways: [way('hall', 'library', null)] }, 'ways.0.minutes', /how long it takes/],
  [{ ways: [way('hall', 'library', -1)] }, 'ways.0.minutes', /from Hall to Library/],
  [{ ways: [way('hall', 'library', 1), way('library', 'hall', 2)] }, 'ways.1', /twice/],
  [{ ways: [way('hall', 'hall', 1)] }, 'ways.0', /another one/],
  [{ ways: [way('hall', 'foyer', 1)] }, 'ways.0', /not for talks/],
  [{ closed: [{ roomId: 'hall', blockId: 'night' }] }, 'closed.0', /not there any more/],
  [
    { closed: ['morning', 'afternoon'].map((blockId) => ({ roomId: 'hall', blockId })) },
    'closed.0',
    /Hall is closed in every block/,
  ],
])('says beside the field what cannot be: %p', (own, field, message) => {
  expect(roomRulesFaults(PLACES, { ...GOOD, ...own })).toEqual([{ field, message: expect.stringMatching(message) }]);
});
