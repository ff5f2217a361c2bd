import { afterLooking, type Looks, lastLook } from './last-look';
import { commentFault, LONGEST_COMMENT } from './margin';
import { alsoBesides, queueOrder, returnFaults, whoIsAwaited } from './round';

const day = (n: number, time = '09:00') => `2027-03-${String(n).padStart(2, '0')}T${time}:00.000Z`;

describe('who waits for whom', () => {
  const paired = { pairedAt: day(1), askedAt: null, mentorWroteAt: null, authorWroteAt: null };
  it.each([
    ['at the beginning for the mentor', paired, 'mentor', day(1)],
    ['for the mentor who was asked', { ...paired, askedAt: day(3), mentorWroteAt: day(4) }, 'mentor', day(3)],
    ['for the author, once the mentor wrote', { ...paired, mentorWroteAt: day(4) }, 'author', day(4)],
    [
      'for the mentor again, once the author answered',
      { ...paired, mentorWroteAt: day(4), authorWroteAt: day(5) },
      'mentor',
      day(5),
    ],
    [
      'since the pairing, when the version is older',
      { ...paired, authorWroteAt: '2027-02-01T09:00:00.000Z' },
      'mentor',
      day(1),
    ],
  ])('%s', (_, turns, who, since) => {
    expect(whoIsAwaited(turns)).toEqual({ who, since });
  });

  it('is for the mentor as long as anything besides the text waits for them, whatever waits longest', () => {
    const page = { since: day(3) };
    expect(alsoBesides({ who: 'author', since: day(6) }, [page, { since: day(2) }])).toEqual({
      ...{ who: 'mentor', since: day(2) },
    });
    expect(alsoBesides({ who: 'mentor', since: day(1) }, [null, page]).since).toBe(day(1));
    expect(alsoBesides({ who: 'author', since: day(6) }, [null, null]).who).toBe('author');
  });

  it('puts what is due first before what has waited longest, and those who are not waiting last', () => {
    const waits = (code: string, dueAt: string | null, who: 'mentor' | 'author', since: string) => ({
      code,
      dueAt,
      awaited: { who, since },
    });
    const queue = [
      waits('UG-005', null, 'author', day(1)),
      waits('UG-004', null, 'mentor', day(5)),
      waits('UG-003', null, 'mentor', day(2)),
      waits('UG-002', day(9), 'mentor', day(4)),
      waits('UG-001', day(8), 'mentor', day(6)),
    ];
    expect(queue.sort(queueOrder).map(({ code }) => code)).toEqual(['UG-001', 'UG-002', 'UG-003', 'UG-004', 'UG-005']);
  });
});

describe('what is new since somebody last looked', () => {
  it('is everything at a first visit, and stays new while they read and load the page again', () => {
    const first = afterLooking(null, 3, day(1));
    expect(lastLook(null, day(1))).toBeNull();
    expect(lastLook(first, day(1, '09:05'))).toBeNull();
    expect(lastLook(first, day(2))).toEqual({ at: day(1), version: 3 });
    const second = afterLooking(first, 5, day(2));
    expect(lastLook(second, day(2, '09:10'))).toEqual({ at: day(1), version: 3 });
    expect(lastLook(afterLooking(second, 5, day(2, '09:10')), day(2, '09:20'))).toEqual({ at: day(1), version: 3 });
    expect(lastLook(second, day(3))).toEqual({ at: day(2), version: 5 });
  });

  it('never goes back to an earlier version, whichever was opened', () => {
    const looks: Looks = { seenAt: day(1), version: 5, before: null };
    expect(afterLooking(looks, 2, day(2)).version).toBe(5);
  });
});

describe('what a mentor gives back', () => {
  it('has a strength, a question and a next step', () => {
    const words = { strength: ' ', question: 'Why roads?', nextStep: '' };
    expect(returnFaults(words).map(({ field }) => field)).toEqual(['strength', 'nextStep']);
    expect(returnFaults({ strength: 'Clear', question: 'Why?', nextStep: 'Count again' })).toEqual([]);
  });

  it('may be of any words, but not of none, of halves of characters, or of a whole book', () => {
    expect(commentFault('<script>alert(1)</script> \u202e💐')).toBeNull();
    expect(commentFault(' \n ')).toMatch(/Write what/);
    expect(commentFault('\ud800')).toMatch(/no text has/);
    expect(commentFault('a'.repeat(LONGEST_COMMENT + 2))).toMatch(/2 characters longer/);
  });
});
