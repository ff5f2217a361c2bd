import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Form = Schemas['SubmissionFormDto'];
type Question = Schemas['NewQuestionDto'];
type Refusal = { code: string; errors?: { field: string; message: string }[] };

const ask = (label: string, changes: Partial<Question> = {}): Question => ({
  ...{ kind: 'text', label, help: '', options: [], wordLimit: null, required: 'never', frozenAfter: null },
  ...{ shownWhen: null, seenBy: ['organiser'], noticeId: null },
  ...changes,
});

/** A choice with the answers Yes and No, whose ids are `yes` and `no`. */
const yesOrNo = (label: string, changes: Partial<Question> = {}): Question =>
  ask(label, {
    kind: 'choice',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    ...changes,
  });

describe('the questions of the submission form', () => {
  let server: ConferenceServer;
  let conferences = 0;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  /** An organiser of a conference in which nothing is asked yet. */
  async function organiser(): Promise<Person> {
    const slug = `form-${++conferences}`;
    await server.add({ slug });
    return server.person('Odile Organiser', ['organiser'], slug);
  }

  const read = (person: Person): Promise<Form> => person.get<Form>('set-up/form');

  function set(person: Person, version: number, questions: readonly Question[]) {
    const headers = { 'if-match': `"${version}"` };
    return person.ask<Form & Refusal>('PUT', 'set-up/form', { headers, body: { questions } });
  }

  it('are set in order, with what they wait for, and come back as they were set', async () => {
    const person = await organiser();
    const laptop = newId();
    const { tracks, version } = await read(person);
    const { status, body } = await set(person, version, [
      yesOrNo('Do you bring a laptop?', { id: laptop }),
      ask('Which sockets?', {
        shownWhen: { question: laptop, is: ['yes'] },
        required: { after: '2027-03-01T12:00:00+01:00' },
      }),
      ask('Ethics approval', {
        shownWhen: { track: [tracks[0]?.id ?? ''] },
        seenBy: ['organiser', 'reviewer', 'author'],
      }),
    ]);
    expect([status, body.version, body.faults]).toEqual([200, version + 1, []]);
    expect(body).toEqual(await read(person));
    expect(body.questions.map(({ label }) => label)).toEqual([
      'Do you bring a laptop?',
      'Which sockets?',
      'Ethics approval',
    ]);
    expect(body.questions[1]).toMatchObject({ required: { after: '2027-03-01T11:00:00.000Z' }, answered: false });
    expect(body.questions[2]).toMatchObject({ seenBy: ['reviewer', 'organiser'] });
  });

  it('are refused with every fault at once, and nothing changes', async () => {
    const person = await organiser();
    const { version } = await read(person);
    const { status, body } = await set(person, version, [
      ask(' '),
      yesOrNo('Sockets?', { shownWhen: { question: newId(), is: ['yes'] }, options: [{ label: 'Yes' }] }),
    ]);
    expect([status, body.code]).toEqual([400, 'invalid-form']);
    expect(body.errors?.map(({ field }) => field)).toEqual([
      'questions.0.label',
      'questions.1.options',
      'questions.1.shownWhen',
    ]);
    expect(await read(person)).toMatchObject({ version, questions: [] });
  });

  it('of the wrong shape are refused by field', async () => {
    const person = await organiser();
    const { version } = await read(person);
    const wrong = {
      ...ask('A'),
      required: 'sometimes',
      frozenAfter: 'soon',
      shownWhen: { weather: 'fine' },
      kind: 'essay',
    };
    const { status, body } = await set(person, version, [wrong as unknown as Question]);
    expect([status, body.errors?.map(({ field }) => field).sort()]).toEqual([
      400,
      ['questions.0.frozenAfter', 'questions.0.kind', 'questions.0.required', 'questions.0.shownWhen'],
    ]);
    expect((await person.ask('PUT', 'set-up/form', { body: { questions: [] } })).body).toMatchObject({
      code: 'version-missing',
    });
  });

  it('are not overwritten by whoever opened them before somebody else changed them', async () => {
    const [person, { version }] = await organiser().then(async (one) => [one, await read(one)] as const);
    await set(person, version, [ask('Mine')]);
    const late = await set(person, version, [ask('Yours')]);
    expect([late.status, late.body.code]).toEqual([409, 'stale-set-up']);
    expect(late.body).toMatchObject({
      yours: { version, form: { questions: [{ label: 'Yours' }] } },
      now: { version: version + 1, form: { questions: [{ label: 'Mine' }] } },
    });
    expect((await read(person)).questions.map(({ label }) => label)).toEqual(['Mine']);
  });

  it('keep their id and the words that somebody answered, also when they are taken out and put back', async () => {
    const person = await organiser();
    const id = newId();
    const first = await set(person, 1, [ask('Do you bring a demo?', { id }), ask('Keywords')]);
    await server.rows('UPDATE form_question SET answered_version = version WHERE id = $1', [id]);
    const reworded = await set(person, first.body.version, [ask('Do you bring something to try?', { id })]);
    expect(reworded.body.questions).toMatchObject([{ id, label: 'Do you bring something to try?', answered: true }]);
    const removed = await set(person, reworded.body.version, []);
    expect(removed.body.removed.map(({ label }) => label)).toEqual(['Do you bring something to try?', 'Keywords']);
    const again = await set(person, removed.body.version, [ask('Do you bring something to try?', { id })]);
    expect(again.body.questions).toEqual([removed.body.removed[0]]);
    const words = await server.rows(
      'SELECT version, label FROM form_question_version WHERE question_id = $1 ORDER BY 1',
      [id],
    );
    expect(words).toEqual([
      { version: 1, label: 'Do you bring a demo?' },
      { version: 2, label: 'Do you bring something to try?' },
    ]);
  });

  it('name the removed question on which others depend', async () => {
    const person = await organiser();
    const id = newId();
    const dependent = ask('How many sockets?', { shownWhen: { question: id, is: ['yes'] } });
    const { body: form } = await set(person, 1, [yesOrNo('Do you need power?', { id }), dependent]);
    const { body } = await set(person, form.version, [{ ...dependent, id: form.questions[1]?.id }]);
    expect(body.errors).toEqual([
      {
        field: 'questions.0.shownWhen',
        message: expect.stringContaining('“Do you need power?”, which is no longer in the form'),
      },
    ]);
  });

  it('of another conference cannot be taken over', async () => {
    const [one, other] = [await organiser(), await organiser()];
    const { body } = await set(one, 1, [ask('Mine')]);
    const taken = await set(other, 1, [ask('Yours', { id: body.questions[0]?.id })]);
    expect(taken.body.errors).toMatchObject([{ field: 'questions.0.id' }]);
    expect((await read(one)).questions).toMatchObject([{ label: 'Mine' }]);
  });

  it('are previewed as each role, at a chosen moment, with answers to try', async () => {
    const person = await organiser();
    const id = newId();
    const { body: form } = await set(person, 1, [
      yesOrNo('Laptop?', { id, required: 'always', frozenAfter: '2027-06-01T11:00:00Z' }),
      ask('For the reviewers', { shownWhen: { question: id, is: ['yes'] }, seenBy: ['reviewer'] }),
    ]);
    const preview = (role: string, body: Schemas['PreviewFormDto']) =>
      person.post<Schemas['FormPreviewDto']>(`set-up/form/preview?role=${role}`, body);
    const before = await preview('author', { at: '2027-03-01T12:00:00Z' });
    expect(before.items.map(({ shown, editable, required }) => [shown, editable, required])).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(before.lacks.map(({ field }) => field)).toEqual([`answers.${id}`]);
    const late = await preview('author', { at: '2027-06-02T12:00:00Z', answers: { [id]: 'yes' } });
    expect(late.items[0]).toMatchObject({
      editable: false,
      why: ['This answer could be changed until Tuesday 1 June 2027, 12:00 BST.'],
    });
    const reviewer = await preview('reviewer', { answers: { [id]: 'yes' } });
    expect(reviewer.items).toMatchObject([
      { shown: false, why: ['The answer is not for reviewers.'] },
      { shown: true },
    ]);
    expect(reviewer.items[1]?.question).toBe(form.questions[1]?.id);
  });
});
