import { type AssigningFacts, assignmentFaults } from './assignment-faults';
import { toldConflict } from './conflict';

const facts = (change: Partial<AssigningFacts> = {}): AssigningFacts => ({
  works: [
    { submissionId: 'w1', code: 'UG-001', trackId: 'a' },
    { submissionId: 'w2', code: 'UG-002', trackId: 'b' },
  ],
  conflicts: [],
  tracksOf: new Map(),
  standing: [],
  capacityOf: new Map(),
  nameOf: new Map([['r', 'Rea']]),
  ownIds: new Set(),
  ...change,
});
const pair = { submissionId: 'w1', reviewerId: 'r' };
const found = { submissionId: 'w1', personId: 'r', conflictId: null, through: 'UG-009' };
const messages = (change?: Partial<AssigningFacts>, pairs = [pair]) =>
  assignmentFaults(pairs, facts(change)).map(({ message }) => message);

describe('a work that is given to a reviewer', () => {
  it('can be given where nothing is in the way', () => expect(messages()).toEqual([]));

  it('is refused to whoever has a part in it, in words, but not for what organisers may weigh', () => {
    const mentor = toldConflict({ ...found, kind: 'mentor' });
    expect(messages({ conflicts: [mentor] })[0]).toContain('Rea mentors it');
    expect(messages({ conflicts: [toldConflict({ ...found, kind: 'co-author' })] })).toEqual([]);
  });

  it('is refused beyond what they take, the works that they have counted in', () => {
    const standing = [{ submissionId: 'w2', reviewerId: 'r' }];
    expect(messages({ capacityOf: new Map([['r', 1]]), standing })[0]).toContain('Rea takes one work at most');
    expect(messages({ capacityOf: new Map([['r', 2]]), standing })).toEqual([]);
  });

  it('is refused outside their tracks, and to an organiser whose own work it is', () => {
    expect(messages({ tracksOf: new Map([['r', ['b']]]) })[0]).toContain('of a track that Rea does not review');
    expect(messages({ ownIds: new Set(['w1']) })[0]).toContain('your own work');
  });

  it('goes to somebody in training only beside a reviewer of the work who leads them', () => {
    const trained = { ...pair, leadId: 'l' };
    expect(messages({}, [trained])[0]).toContain('who leads Rea');
    expect(messages({ standing: [{ submissionId: 'w1', reviewerId: 'l' }] }, [trained])).toEqual([]);
  });
});
