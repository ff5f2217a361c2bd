import { createRandom } from '@colloquy/kernel';
import type { TimetableInstance } from '../model/instance';
import { randomInstanceWithRules, smallInstance, talk } from '../model/instance.builder';
import { solve } from '../solve';
import { buildSessions } from './build-sessions';
import { titleOfSession } from './title-of-session';
import { wordsOf } from './words';

const TITLES = [
  'Coral bleaching in warm water',
  'The verbs of Old Norse',
  'What corals remember of heat: bleaching twice',
  'Verbs of motion in Norse sagas',
  'How coral larvae settle',
  'A grammar of Norse verbs',
];
/** Corals are the even ones, Norse verbs the odd ones. */
const TWO_SUBJECTS: TimetableInstance = smallInstance({
  sessions: ['Morning', 'Afternoon'].map((name) => ({ name, slots: 3 })),
  submissions: TITLES.map((title, at) => talk('ABCDEF'[at]!, { title, firstTime: at === 0 })),
  alike: [
    [0, 2, 0.6],
    [0, 4, 0.3],
    [2, 4, 0.3],
    [1, 3, 0.5],
    [1, 5, 0.5],
    [3, 5, 0.5],
    [0, 1, 0.1],
  ],
});

describe('buildSessions', () => {
  it('puts talks together that are alike, in as few sessions as hold them', () => {
    const sessions = buildSessions(TWO_SUBJECTS);
    expect(sessions.map(({ refs }) => [...refs].sort().join(''))).toEqual(['ACE', 'BDF']);
    expect(sessions.map(({ title }) => title)).toEqual(['Robots: bleaching', 'Robots: Norse']);
  });

  it('lets nobody open who presents for the first time, and keeps what comes before', () => {
    expect(buildSessions(TWO_SUBJECTS)[0]!.refs[0]).not.toBe('A');
    const pairs = [{ a: 'E', b: 'C', mode: 'before' as const }];
    const [corals] = buildSessions({ ...TWO_SUBJECTS, pairs });
    expect(corals!.refs.indexOf('E')).toBeLessThan(corals!.refs.indexOf('C'));
  });

  it.each(['one', 'two', 'three', 'four'])('holds every talk once, with others of its track (%s)', (seed) => {
    const instance = randomInstanceWithRules(createRandom(seed));
    const sessions = buildSessions(instance);
    const numberOf = new Map(instance.submissions.map(({ ref }, at) => [ref, at]));
    expect(sessions.flatMap(({ refs }) => refs).sort()).toEqual([...numberOf.keys()].sort());
    for (const { refs, track } of sessions)
      expect(refs.every((ref) => instance.submissions[numberOf.get(ref)!]!.track === track)).toBe(true);
  });

  it('is what the search begins with', () => {
    const outcome = solve(TWO_SUBJECTS, { seed: 'built', iterations: 1 });
    if (!outcome.solved) throw new Error(outcome.reasons.join(' '));
    const cellOf = new Map(
      outcome.solution.placements.map((each) => [each.submission, `${each.session} ${each.room}`]),
    );
    expect(new Set([...'ACE'].map((ref) => cellOf.get(ref))).size).toBe(1);
    expect(new Set([...'BDF'].map((ref) => cellOf.get(ref))).size).toBe(1);
  });

  it('builds nothing out of nothing', () => {
    expect(buildSessions({ ...TWO_SUBJECTS, submissions: [], alike: [] })).toEqual([]);
  });
});

describe('the title of a session', () => {
  const titled = (...titles: string[]): string => {
    const submissions = [...titles, TITLES[1]!].map((title, at) => talk(`T${at}`, { title }));
    return titleOfSession(
      smallInstance({ submissions }),
      titles.map((_, at) => `T${at}`),
    );
  };

  it('is the track with what most of its talks speak of and others do not, in the words that need fewest capitals', () => {
    expect(titled('Rivers in spring', 'Life in wetlands', 'Two Wetlands', 'Who owns rivers?')).toBe(
      'Robots: rivers and wetlands',
    );
    expect(titled('Efficient Neural Machine Translation', 'Pre-training for neural machine translation')).toBe(
      'Robots: neural machine translation',
    );
    expect(titled('Robots with DNA', 'DNA of robots')).toBe('Robots: DNA');
    expect(titled('Tides in Wales', 'Wales', 'The rain', 'On rain')).toBe('Robots: Rain and Wales');
  });

  it('is the track alone where no word would be good in print', () => {
    expect(titled('The use of drones', 'A study of rivers')).toBe('Robots');
    expect(titled('Social media', 'The social sciences')).toBe('Robots');
    expect(titled('Exploring the sea', 'Exploring by foot', 'An adaptive loop', 'It is adaptive')).toBe('Robots');
    expect(titled('Rivers', 'Rivers', 'Sand', 'Salt', 'Snow')).toBe('Robots');
    expect(titled('Verbs', 'Verbs of sagas', 'A grammar of verbs')).toBe('Robots');
    expect(titled('A theory of rain', 'Theories')).toBe('Robots');
    expect(titled('', '')).toBe('Robots');
  });

  it('is the track alone where one session holds all of it', () => {
    const submissions = ['Rivers', 'All rivers'].map((title, at) => talk(`T${at}`, { title }));
    expect(titleOfSession(smallInstance({ submissions }), ['T0', 'T1'])).toBe('Robots');
  });

  it('holds no word that says nothing', () => {
    expect(wordsOf('What is the role of the students in their own studies?')).toEqual([]);
  });
});
