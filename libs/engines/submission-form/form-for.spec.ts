import { answerFaults, type FormView, formFor, type Question } from './index';

const AUTUMN = '2026-10-01T11:00:00.000Z';
const CHRISTMAS = '2026-12-25T12:00:00.000Z';
const SPRING = '2027-03-01T12:00:00.000Z';

const ask = (id: string, changes: Partial<Question> = {}): Question => ({
  id,
  kind: 'text',
  label: id,
  help: '',
  options: [],
  wordLimit: null,
  required: 'never',
  frozenAfter: null,
  shownWhen: null,
  seenBy: ['organiser'],
  noticeId: null,
  ...changes,
});

const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
const author: FormView = { role: 'author', answers: {}, now: CHRISTMAS, type: null, track: null };

/** `shown`, or why it is not. */
const seen = (questions: Question[], id: string, view: Partial<FormView>): string => {
  const item = formFor(questions, { ...author, ...view }).find(({ question }) => question.id === id);
  return item?.shown ? 'shown' : (item?.why.join(' ') ?? 'absent');
};

describe('the submission form that somebody sees', () => {
  const laptop = ask('laptop', { kind: 'choice', label: 'Do you bring a laptop?', options: YES_NO });
  const plug = ask('plug', { kind: 'choice', options: YES_NO, shownWhen: { question: 'laptop', is: ['yes'] } });
  const cable = ask('cable', { shownWhen: { question: 'plug', is: ['no'] } });
  const recording = ask('recording', { kind: 'consent', label: 'Recording' });
  const slides = ask('slides', { kind: 'file', shownWhen: { question: 'recording', is: ['given'] } });
  const form = [laptop, plug, cable, recording, slides];
  const waits = 'Shown only when “Do you bring a laptop?” is “Yes”.';

  it.each<[string, string, Partial<FormView>, string]>([
    ['nothing is answered yet', 'plug', {}, waits],
    ['the answer is another', 'plug', { answers: { laptop: 'no' } }, waits],
    ['the answer is that one', 'plug', { answers: { laptop: 'yes' } }, 'shown'],
    [
      'the question waited for is hidden itself',
      'cable',
      { answers: { laptop: 'no', plug: 'no' } },
      'Shown only when “plug” is “No”.',
    ],
    ['the whole chain holds', 'cable', { answers: { laptop: 'yes', plug: 'no' } }, 'shown'],
    ['a consent is not given', 'slides', {}, 'Shown only when “Recording” is given.'],
    ['a consent is given', 'slides', { answers: { recording: true } }, 'shown'],
    ['they are a judge whom nobody named', 'laptop', { role: 'judge' }, 'The answer is not for judges.'],
    ['they organise', 'laptop', { role: 'organiser' }, 'shown'],
  ])('shows or hides a question when %s', (_, id, view, expected) => {
    expect(seen(form, id, view)).toBe(expected);
  });

  it('depends on type and track, and shows neither as long as none is chosen', () => {
    const questions = [
      ask('a', { shownWhen: { type: ['talk'] } }),
      ask('b', { shownWhen: { track: ['bio', 'chem'] } }),
    ];
    const shown = (view: Partial<FormView>) => formFor(questions, { ...author, ...view }).map((item) => item.shown);
    expect(shown({})).toEqual([false, false]);
    expect(shown({ type: 'talk', track: 'chem' })).toEqual([true, true]);
    expect(shown({ type: 'poster', track: 'phys' })).toEqual([false, false]);
  });

  it.each<[FormView['role'], string, { editable: boolean; required: boolean; why: string[] }]>([
    ['author', AUTUMN, { editable: true, required: false, why: [`Must be answered from ${CHRISTMAS} on.`] }],
    ['author', CHRISTMAS, { editable: true, required: true, why: [] }],
    ['author', SPRING, { editable: false, required: true, why: [`This answer could be changed until ${SPRING}.`] }],
    [
      'organiser',
      SPRING,
      { editable: true, required: true, why: ['Authors can no longer change this answer; organisers still can.'] },
    ],
    ['reviewer', AUTUMN, { editable: false, required: false, why: [] }],
  ])('can be changed or not, and must be answered or not: %s at %s', (role, now, expected) => {
    const questions = [
      ask('a', { required: { after: CHRISTMAS }, frozenAfter: SPRING, seenBy: ['organiser', 'reviewer'] }),
    ];
    expect(formFor(questions, { ...author, role, now })[0]).toMatchObject({ shown: true, ...expected });
  });

  it('ends, and shows nothing, where conditions go round in a circle', () => {
    const is = ['yes'];
    const a = ask('a', { kind: 'choice', options: YES_NO, shownWhen: { question: 'b', is } });
    const b = ask('b', { kind: 'choice', options: YES_NO, shownWhen: { question: 'a', is } });
    const items = formFor([a, b], { ...author, answers: { a: 'yes', b: 'yes' } });
    expect(items.map(({ shown }) => shown)).toEqual([false, false]);
  });

  it('asks for what is required and shown, and for nothing else', () => {
    const questions = [
      { ...laptop, required: 'always' as const },
      { ...plug, required: 'always' as const },
      ask('abstract', { label: 'In short', kind: 'long-text', wordLimit: 3 }),
    ];
    const lacks = (answers: FormView['answers']) =>
      answerFaults(questions, { ...author, answers }).map(({ message }) => message);
    expect(lacks({ abstract: 'three short words' })).toEqual(['Choose an answer to “Do you bring a laptop?”.']);
    expect(lacks({ laptop: 'no', abstract: ' ' })).toEqual([]);
    expect(lacks({ laptop: 'yes', abstract: 'these are four words' })).toEqual([
      'Choose an answer to “plug”.',
      '“In short” has 4 words; at most 3 are asked for.',
    ]);
    expect(lacks({ laptop: 'perhaps' })).toEqual([
      '“Do you bring a laptop?”: choose among the answers that are offered.',
    ]);
  });
});
