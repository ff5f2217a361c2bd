import type { DomainError } from '@colloquy/kernel';
import type { TimetableInstance } from './instance';
import { smallInstance, talk } from './instance.builder';
import { validateInstance, validateSolution } from './validate';

const faultsOf = (own: object): readonly string[] => {
  try {
    validateInstance({ ...smallInstance(), ...own });
    return [];
  } catch (error) {
    return (error as DomainError).faults.map(({ field, message }) => `${field}: ${message}`);
  }
};

const WHOLE: Partial<TimetableInstance> = {
  sessions: [
    { name: 'Morning', slots: 2, start: 540, date: '2026-06-01', half: 0 },
    { name: 'Afternoon', slots: 2, start: 840, date: '2026-06-01', half: 1 },
  ],
  submissions: [
    talk('A', {
      coAuthors: ['cy'],
      supporters: ['mo'],
      firstTime: true,
      mix: { year: '3' },
      needs: ['step-free'],
      audience: 30,
      published: { session: 0, room: 1, slot: 1 },
    }),
    talk('B'),
  ],
  slotMinutes: 15,
  people: { mo: { name: 'Mo', commutes: true, closed: [{ session: 0, from: 1 }], rather: [{ session: 1 }] } },
  roomTags: [['step-free'], []],
  capacity: [60, 20],
  walking: [
    [0, 4],
    [4, 0],
  ],
  closed: [{ room: 1, session: 1 }],
  pause: 10,
  wishes: [
    { talks: ['A'], mode: 'required', rooms: [0] },
    { person: 'mo', mode: 'undesired', to: 1 },
  ],
  pairs: [{ a: 'A', b: 'B', mode: 'before' }],
  alike: [[0, 1, 0.4]],
  mixing: ['year'],
  chairs: [{ person: 'mo', tracks: [1], most: 2, avoids: ['A'] }],
  levels: { 'Half Days': 'hard' },
};

const FAULTS: readonly [object, RegExp][] = [
  [{ submissions: [talk('A', { needs: [4] as never })] }, /A: “needs” must be a list of texts/],
  [{ submissions: [talk('A', { firstTime: 'yes' as never })] }, /“firstTime” must be true or false/],
  [{ submissions: [talk('A', { audience: -1 })] }, /“audience” must be a number of people/],
  [{ submissions: [talk('A', { mix: { year: 3 as never } })] }, /“mix” must be an object with a text for each key/],
  [{ submissions: [talk('A', { published: { session: 2, room: 0, slot: 0 } })] }, /“published” must name one of the 2/],
  [{ sessions: [{ name: 'Noon', slots: 1, half: 0.5 }, smallInstance().sessions[0]] }, /Session Noon: “half” must be/],
  [{ sessions: [{ name: 'Noon', slots: 1, start: '9' }, smallInstance().sessions[0]] }, /“start” must be in minutes/],
  [{ levels: { Wind: 'hard' } }, /levels.Wind: There is no term “Wind”/],
  [{ levels: { Needs: 'medium' } }, /The level of “Needs” must be “hard” or “soft”/],
  [{ pause: -5, slotMinutes: 5 }, /“pause” must be a number of minutes/],
  [{ pause: 5 }, /say by “slotMinutes” how long a slot is/],
  [{ roomTags: [[]] }, /“roomTags” must be 2 lists of texts/],
  [{ capacity: [1] }, /“capacity” has 1 numbers; it needs 2/],
  [{ walking: [[0]], slotMinutes: 5 }, /“walking” must be a list of 2 lists/],
  [{ closed: [{ room: 2, session: 0 }] }, /closed.0: “closed” names one of the 2 rooms/],
  [{ people: [] }, /“people” must be an object/],
  [{ people: { mo: {} } }, /people.mo: A person needs a “name”/],
  [{ people: { mo: { name: 'Mo', commutes: 1 } } }, /Mo: “commutes” must be true or false/],
  [{ people: { mo: { name: 'Mo', comesFor: 'week' } } }, /Mo: “comesFor” must be “half-day” or “day”/],
  [{ people: { mo: { name: 'Mo', closed: [{ session: 9 }] } } }, /people.mo.closed.0: Mo: “closed” names one of the 2/],
  [{ people: { mo: { name: 'Mo', rather: [{ session: 0, from: 2, to: 1 }] } } }, /Mo: “rather” names/],
  [{ wishes: 'all' }, /“wishes” must be a list/],
  [{ wishes: [{ mode: 'wished' }] }, /A wish has a “mode”: required/],
  [{ wishes: [{ mode: 'required', rooms: [0] }] }, /A wish says for whom/],
  [{ wishes: [{ mode: 'required', talks: ['Z'], rooms: [0] }] }, /There is no submission “Z”/],
  [{ wishes: [{ mode: 'required', talks: ['A'], rooms: [] }] }, /“rooms” of a wish must be numbers of rooms/],
  [{ wishes: [{ mode: 'required', talks: ['A'], from: 2, to: 2 }] }, /“to” comes after “from”/],
  [{ wishes: [{ mode: 'required', talks: ['A'] }] }, /A wish says where or when/],
  [{ pairs: [{ a: 'A', b: 'B', mode: 'near' }] }, /A pair has a “mode”: never-parallel/],
  [{ pairs: [{ a: 'A', b: 'A', mode: 'apart' }] }, /two different talks/],
  [{ pairs: [{ a: 'A', mode: 'apart' }] }, /pairs.0: “pairs.0” must name talks by their refs/],
  [{ alike: [[0, 5, 0.4]] }, /alike.0: “alike” holds two different talks/],
  [{ mixing: 'year' }, /“mixing” must be a list of texts/],
  [{ chairs: [{ person: 'mo' }] }, /Who may chair has a “person”/],
  [{ chairs: [{ person: 'mo', most: 1, tracks: [7] }] }, /“tracks” must be numbers of tracks/],
  [{ chairs: [{ person: 'mo', most: 1, avoids: ['Z'] }] }, /There is no submission “Z”/],
];

describe('an instance with wishes', () => {
  it('is taken when it is whole', () => expect(faultsOf(WHOLE)).toEqual([]));

  it.each(FAULTS)('is refused with the one thing that is wrong: %j', (own, sentence) => {
    expect(faultsOf(own)).toEqual([expect.stringMatching(sentence)]);
  });
});

it('refuses chairs without a place', () => {
  const solution = { placements: [], chairs: [{ person: 'mo', session: 0, room: 1 }] };
  expect(() => validateSolution(solution)).not.toThrow();
  expect(() => validateSolution({ ...solution, chairs: [{ person: 'mo', session: 0 }] })).toThrow(
    expect.objectContaining({ faults: [expect.objectContaining({ field: 'chairs.0' })] }),
  );
});
