import { newId } from '@colloquy/kernel';
import fc from 'fast-check';
import { type Answers, type Condition, FORM_ROLES, formFaults, formFor, QUESTION_KINDS, type Question } from '../index';

const [A, B, C, GONE, TALK] = [newId(), newId(), newId(), newId(), newId()] as const;
const YES_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

const ask = (id: string, label: string, changes: Partial<Question> = {}): Question => ({
  id,
  kind: 'choice',
  label,
  help: '',
  options: YES_NO,
  wordLimit: null,
  required: 'never',
  frozenAfter: null,
  shownWhen: null,
  seenBy: ['organiser'],
  noticeId: null,
  ...changes,
});
const text = (id: string, label: string, changes: Partial<Question> = {}): Question =>
  ask(id, label, { kind: 'text', options: [], ...changes });
const when = (question: string, ...is: string[]): Partial<Question> => ({ shownWhen: { question, is } });

const around = {
  types: [TALK],
  opensAt: '2027-01-11T09:00:00.000Z',
  before: [
    { ...ask(GONE, 'Do you need power?'), answered: false },
    { ...ask(A, 'Laptop?', { options: [...YES_NO, { id: 'maybe', label: 'Not sure' }] }), answered: true },
  ],
};

describe('what is wrong with a submission form', () => {
  it.each<[string, Question[], string[]]>([
    ['an empty label', [text(C, ' ')], ['questions.0.label: Write the question.']],
    [
      'two equal labels',
      [text(C, 'Keywords'), text(B, 'keywords ')],
      ['questions.1.label: There are two questions “keywords”. Word one of them differently.'],
    ],
    [
      'one answer to choose from',
      [ask(B, 'B', { options: [{ id: 'yes', label: 'Yes' }] })],
      ['questions.0.options: A choice needs at least two answers to choose from.'],
    ],
    [
      'an answer without words',
      [ask(B, 'B', { options: [...YES_NO, { id: 'x', label: '' }] })],
      ['questions.0.options.2.label: Write this answer, or take it off.'],
    ],
    [
      'a consent to nothing',
      [text(B, 'Recording', { kind: 'consent' })],
      ['questions.0.help: Write what people agree to, or choose a notice that says it.'],
    ],
    [
      'a consent with a notice that is gone',
      [text(B, 'Recording', { kind: 'consent', noticeId: GONE })],
      ['questions.0.noticeId: This notice is no longer there. Choose another, or write the text here.'],
    ],
    [
      'a reader whom nobody named',
      [text(B, 'B', { seenBy: ['author'] })],
      ['questions.0.seenBy: Nobody but the author would read this answer. Choose who does, such as organisers.'],
    ],
    [
      'a limit of no words',
      [text(B, 'B', { wordLimit: 0 })],
      ['questions.0.wordLimit: The word limit is a whole number above 0, such as 150.'],
    ],
    [
      'required while frozen',
      [text(B, 'B', { required: { after: '2027-03-02T00:00:00.000Z' }, frozenAfter: '2027-03-01T00:00:00.000Z' })],
      [
        'questions.0.required: Required from 2027-03-02T00:00:00.000Z on, but frozen from 2027-03-01T00:00:00.000Z on: whoever is late could never answer. Freeze later.',
      ],
    ],
    [
      'frozen before anybody can answer',
      [text(B, 'B', { frozenAfter: '2027-01-01T00:00:00.000Z' })],
      [
        'questions.0.frozenAfter: Frozen before the call opens (2027-01-11T09:00:00.000Z), so that nobody can answer. Freeze later.',
      ],
    ],
    [
      'another kind where answers are',
      [text(A, 'Laptop?')],
      [
        'questions.0.kind: People have answered this question, so its kind stays. Remove it and add a new one; answers are kept.',
      ],
    ],
    [
      'a condition on a question that was removed',
      [text(B, 'How many sockets?', when(GONE, 'yes'))],
      [
        'questions.0.shownWhen: This waits for an answer to “Do you need power?”, which is no longer in the form. Put it back, wait for another question, or show this one always.',
      ],
    ],
    [
      'a condition on an answer that was removed',
      [ask(A, 'Laptop?'), text(B, 'Which?', when(A, 'maybe'))],
      [
        'questions.1.shownWhen: This waits for the answer “Not sure” to “Laptop?”, which was removed. Choose other answers, or show the question always.',
      ],
    ],
    [
      'a condition on free text',
      [text(C, 'C'), text(B, 'B', when(C, 'yes'))],
      [
        'questions.1.shownWhen: “C” has no answers to choose from, so that nothing can wait for one. Choose a question that has.',
      ],
    ],
    [
      'a condition on itself',
      [ask(B, 'B', when(B, 'yes'))],
      ['questions.0.shownWhen: This question waits for itself, so that nobody could ever see it. Choose another.'],
    ],
    [
      'a circle, and what hangs on it',
      [ask(A, 'A', when(B, 'yes')), ask(B, 'B', when(A, 'yes')), text(C, 'C', when(B, 'no'))],
      [
        'questions.0.shownWhen: These wait for each other, so that nobody could ever see them: “A” → “B” → “A”. Show one of them always.',
        'questions.1.shownWhen: These wait for each other, so that nobody could ever see them: “B” → “A” → “B”. Show one of them always.',
        'questions.2.shownWhen: This can never be shown as long as “B” cannot. Put that one right first.',
      ],
    ],
    [
      'no type to wait for',
      [text(B, 'B', { shownWhen: { type: [] } })],
      ['questions.0.shownWhen: Choose at least one presentation type, or show the question always.'],
    ],
    [
      'a track that was removed',
      [text(B, 'B', { shownWhen: { track: [GONE] } })],
      ['questions.0.shownWhen: This waits for a track that was removed. Choose another, or show the question always.'],
    ],
    ['nothing', [ask(A, 'A'), text(B, 'B', when(A, 'no')), text(C, 'C', { shownWhen: { type: [TALK] } })], []],
  ])('is told beside its field: %s', (_, questions, expected) => {
    expect(formFaults(questions, around).map(({ field, message }) => `${field}: ${message}`)).toEqual(expected);
  });

  const ids = [A, B, C, GONE];
  const conditions = fc.oneof(
    fc.constant(null),
    fc.record({ question: fc.constantFrom(...ids), is: fc.subarray(['yes', 'no', 'given', 'not-given', 'x']) }),
    fc.record({ type: fc.subarray([TALK, GONE]) }),
  );
  const forms = fc
    .tuple(fc.array(fc.tuple(fc.constantFrom(...QUESTION_KINDS), conditions), { minLength: 1, maxLength: 4 }))
    .map(([parts]) =>
      parts.map(([kind, shownWhen], place): Question => {
        const options = kind === 'choice' || kind === 'choices' ? YES_NO : [];
        return ask(ids[place] ?? A, `Question ${place}`, { kind, options, shownWhen, help: 'Text.' });
      }),
    );

  /** Answers with which the question is shown, found by going up what it waits for. */
  function answersThatShow(questions: Question[], { shownWhen }: Question): Answers {
    if (shownWhen === null || !('question' in shownWhen)) return {};
    const parent = questions.find(({ id }) => id === shownWhen.question);
    const [first = ''] = shownWhen.is;
    if (!parent) return {};
    const answer = parent.kind === 'consent' ? first === 'given' : parent.kind === 'choices' ? [first] : first;
    return { ...answersThatShow(questions, parent), [parent.id]: answer };
  }
  const typeOf = (condition: Condition | null) =>
    condition && 'type' in condition ? (condition.type[0] ?? null) : null;

  it('lets pass only forms whose every question some author meets; and whatever it gets, an answer comes', () => {
    fc.assert(
      fc.property(forms, fc.constantFrom(...FORM_ROLES), (questions, role) => {
        const view = { now: '2027-02-01T00:00:00.000Z', track: null };
        expect(formFor(questions, { ...view, role, answers: {}, type: null })).toHaveLength(questions.length);
        if (formFaults(questions, { types: [TALK] }).length > 0) return;
        questions.forEach((question, place) => {
          const answers = answersThatShow(questions, question);
          const roots = [question, ...questions.filter(({ id }) => id in answers)];
          const type = roots.map(({ shownWhen }) => typeOf(shownWhen)).find((found) => found !== null) ?? null;
          expect(formFor(questions, { ...view, role: 'author', answers, type })[place]?.shown).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
