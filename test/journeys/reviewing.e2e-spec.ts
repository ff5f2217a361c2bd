import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { hourStrikes } from '../builders/hour-strikes';

type Queue = Schemas['ReviewQueueDto'];
type Draft = Schemas['ReviewDraftDto'];
type Saved = Schemas['SavedReviewDraftDto'];
type Refusal = { code: string; detail: string; errors?: { field: string; message: string }[] };

describe('writing reviews', () => {
  let server: ConferenceServer;
  let conferences = 0;
  let slug: string;
  let organiser: Person;
  let works: chain.Submission[];
  let reviewers: Person[];
  let criteria: chain.Criterion[];

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    slug = `reviewing-${++conferences}`;
    await server.add({ slug });
    organiser = await server.person('Odile Organiser', ['organiser'], slug);
    works = await chain.importAbstracts(organiser, abstractRows(3));
    const names = ['Ruth Reviewer', 'Ben Becker', 'Cleo Cohen'];
    reviewers = await Promise.all(names.map((name) => server.person(name, ['reviewer'], slug)));
    criteria = await chain.setCriteria(organiser);
  });

  const idOf = (number: number): string => works[number - 1]?.id ?? '';
  const give = (...pairs: readonly [work: number, reviewer: Person | undefined][]) =>
    organiser.post('review-assignments', {
      pairs: pairs.map(([work, reviewer]) => ({ submissionId: idOf(work), reviewerId: reviewer?.id })),
    });
  const queueOf = (reviewer: Person | undefined) => reviewer?.get<Queue>('review-queue') as Promise<Queue>;
  const type = (reviewer: Person, work: number, changes: readonly [at: string, from: string | null, to: string][]) =>
    reviewer.ask<Saved>('PATCH', `submissions/${idOf(work)}/review-draft`, {
      body: { changes: changes.map(([at, from, to]) => ({ at, from, to })) },
    });
  const whole = (changes: Partial<Schemas['SendReviewDto']> = {}) => ({
    scores: Object.fromEntries(criteria.map(({ id }) => [id, 4])),
    ...{ strength: 'A clear question.', question: '', nextStep: '', commentToAuthors: '', commentToOrganisers: '' },
    ...changes,
  });
  const send = (reviewer: Person, work: number, body: unknown = whole()) =>
    reviewer.ask<Refusal & { revision: number }>('PUT', `submissions/${idOf(work)}/review`, { body });

  it('keeps what is typed, joins two devices, and shows it to nobody else', async () => {
    const [ruth, ben] = reviewers as [Person, Person];
    await give([1, ruth], [1, ben]);
    const score = `scores.${criteria[0]?.id}`;
    await type(ruth, 1, [
      ['strength', null, 'A clear question.'],
      [score, null, '4'],
    ]);
    const { body: joined } = await type(ruth, 1, [
      ['strength', 'A clear question.', 'A clear question. Well told.'],
      [score, null, '2'],
    ]);
    expect(joined).toMatchObject({
      content: { strength: 'A clear question. Well told.', [score]: '4' },
      conflicts: [{ at: score, yours: '2', theirs: '4' }],
      revision: 2,
    });
    const { body: again } = await type(ruth, 1, [['strength', null, 'A clear question. Well told.']]);
    expect(again.revision).toBe(2);
    const refused = await type(ruth, 1, [
      [score, '4', '6'],
      ['strength', 'A clear question. Well told.', 'Half \ud83d'],
      [`scores.${newId()}x`, null, '1'],
    ]);
    expect(refused.body.refused.map(({ at }) => at)).toHaveLength(3);
    const { works: mine } = await queueOf(ruth);
    expect(mine).toMatchObject([{ standing: 'begun', draft: { content: { [score]: '4' } }, review: null }]);
    expect(await ben.get<Draft>(`submissions/${idOf(1)}/review-draft`)).toMatchObject({ content: {}, revision: 0 });
    expect((await organiser.ask('GET', `submissions/${idOf(1)}/review-draft`)).status).toBe(403);
    expect((await type(ben, 2, [['strength', null, 'Not mine.']])).status).toBe(404);
  });

  it('is submitted whole, the good first, and changed until the decision is known', async () => {
    const [ruth] = reviewers as [Person];
    await give([1, ruth]);
    const { status, body: missing } = await send(ruth, 1, { ...whole({ strength: ' ' }), scores: {} });
    expect([status, missing.code, missing.errors?.length]).toEqual([400, 'invalid-review', 3]);
    await type(ruth, 1, [['question', null, 'Why this sample?']]);
    const { body: sent } = await send(ruth, 1, { ...whole({ question: 'Why this sample?' }), from: 1 });
    expect((await queueOf(ruth)).works[0]).toMatchObject({
      standing: 'submitted',
      review: { commentToAuthors: 'A clear question.\n\nWhy this sample?' },
      draft: { revision: sent.revision, content: { question: 'Why this sample?' } },
    });
    await type(ruth, 1, [['nextStep', null, 'Show one example.']]);
    expect((await queueOf(ruth)).works[0]?.standing).toBe('changed');
    const stale = await send(ruth, 1, { ...whole(), from: sent.revision });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-review']);
    await send(ruth, 1, whole({ nextStep: 'Show one example.' }));
    await chain.acceptAsWished(organiser, works);
    expect((await send(ruth, 1)).body).toMatchObject({
      code: 'review-closed',
      detail: expect.stringContaining('What you wrote is kept for you'),
    });
    const { works: after } = await queueOf(ruth);
    expect(after).toMatchObject([
      { standing: 'closed', review: { commentToAuthors: expect.stringContaining('example') } },
    ]);
  });

  it('of a withdrawn work is refused with a sentence, and loses nothing', async () => {
    const [ruth] = reviewers as [Person];
    await give([1, ruth], [2, ruth]);
    await type(ruth, 1, [['strength', null, 'A clear question.']]);
    for (const number of [1, 2]) {
      const author = await server.personAt(presenterAddress(number), slug);
      await author.post(`submissions/${idOf(number)}/withdraw`, {});
    }
    expect((await send(ruth, 1)).body).toMatchObject({
      code: 'review-closed',
      detail: 'UG-001 was withdrawn by its authors, so it needs no review any more. What you wrote is kept for you.',
    });
    expect((await type(ruth, 1, [['question', null, 'Still typing?']])).body.content).toMatchObject({
      question: 'Still typing?',
    });
    expect((await queueOf(ruth)).works).toMatchObject([{ code: 'UG-001', standing: 'closed', open: false }]);
  });

  it('leads to the work that has fewest reviews, and tells neither how many nor who', async () => {
    const [ruth, ben, cleo] = reviewers as [Person, Person, Person];
    await give([1, ruth], [2, ruth], [3, ruth], [1, ben], [1, cleo], [2, ben]);
    await send(ben, 1);
    await send(cleo, 1);
    await send(ben, 2);
    const { next } = await queueOf(ruth);
    expect(next).toBe(idOf(3));
    await ruth.put(`submissions/${idOf(3)}/review-skip`, { skipped: true });
    const queue = await queueOf(ruth);
    expect(queue.next).toBe(idOf(2));
    expect(Object.keys(queue.works[0] ?? {}).filter((key) => /count|others|assigned/.test(key))).toEqual([]);
    expect(JSON.stringify(queue)).not.toMatch(new RegExp([ben.id, cleo.id, 'Becker', 'Cohen'].join('|')));
    await send(ruth, 2);
    await send(ruth, 1);
    expect((await queueOf(ruth)).next).toBe(idOf(3));
  });

  it('is declined with a reason for the organisers alone, and taken again', async () => {
    const [ruth, ben] = reviewers as [Person, Person];
    await give([1, ruth], [1, ben]);
    await type(ruth, 1, [['strength', null, 'A clear question.']]);
    const abstain = (kind: string, reason = '') =>
      ruth.ask<Refusal>('PUT', `submissions/${idOf(1)}/abstention`, { body: { kind, reason } });
    expect((await abstain('other')).body.errors).toMatchObject([{ field: 'reason' }]);
    expect((await abstain('not my field', 'I know no chemistry.')).status).toBe(204);
    expect(await queueOf(ruth)).toMatchObject({ works: [], givenBack: [{ code: 'UG-001', kind: 'not my field' }] });
    expect(JSON.stringify(await queueOf(ben))).not.toContain('chemistry');
    expect(await organiser.get<Schemas['AbstentionDto'][]>('review-abstentions')).toMatchObject([
      { code: 'UG-001', reviewer: 'Ruth Reviewer', reason: 'I know no chemistry.' },
    ]);
    const job = await organiser.post<{ jobId: string }>('review-assignments/propose', { perSubmission: 3 });
    const { pairs } = await chain.finished<{ pairs: Schemas['ReviewAssignmentDto'][] }>(organiser, job);
    expect(pairs).not.toContainEqual(expect.objectContaining({ submissionId: idOf(1), reviewerId: ruth.id }));
    await ruth.ask('DELETE', `submissions/${idOf(1)}/abstention`);
    expect((await queueOf(ruth)).works).toMatchObject([{ draft: { content: { strength: 'A clear question.' } } }]);
    await ruth.ask('PUT', `submissions/${idOf(1)}/conflict`, { body: { reason: 'My sister.' } });
    expect(await queueOf(ruth)).toMatchObject({ works: [], givenBack: [] });
  });

  it('scores a work by the criteria of its track', async () => {
    const [ruth] = reviewers as [Person];
    const { tracks } = await organiser.get<Schemas['ConferenceDto']>('.');
    const form = await organiser.get<Schemas['ReviewFormDto']>('set-up/reviewing');
    const set = (changed: readonly (readonly string[])[]) =>
      organiser.ask<Refusal>('PUT', 'set-up/reviewing', {
        headers: { 'if-match': `"${form.version}"` },
        body: { criteria: form.criteria.map((one, place) => ({ ...one, trackIds: changed[place] ?? [] })) },
      });
    expect((await set([[newId()]])).body.errors).toMatchObject([{ field: 'criteria.0.trackIds' }]);
    const trackId = works[0]?.trackId ?? '';
    const { body: bare } = await set([[trackId], [trackId]]);
    expect(bare.errors?.[0]).toEqual({ field: 'criteria', message: expect.stringContaining('works in “') });
    const other = tracks.find(({ id }) => id !== trackId)?.id ?? '';
    expect((await set([[], [other]])).status).toBe(200);
    await give([1, ruth]);
    const { works: mine } = await queueOf(ruth);
    const [question, method] = criteria as [chain.Criterion, chain.Criterion];
    expect(mine[0]?.criterionIds).toEqual([question.id]);
    const { body } = await send(ruth, 1);
    expect(body.errors).toMatchObject([{ field: `scores.${method.id}` }]);
    expect((await send(ruth, 1, whole({ scores: { [question.id]: 2 } }))).status).toBe(200);
    const { items } = await organiser.get<Schemas['ReviewSummaryPageDto']>('review-summary');
    expect(items[0]).toMatchObject({ count: 1, mean: 2 });
  });

  describe('and speaking about a work', () => {
    type Discussion = Schemas['DiscussionDto'];
    const read = (person: Person, work = 1) => person.get<Discussion>(`submissions/${idOf(work)}/discussion`);
    const say = (person: Person, text: string, sight: string) =>
      person.ask<Refusal>('POST', `submissions/${idOf(1)}/discussion`, { body: { text, sight } });
    const widen = (person: Person, post: string, to: string) =>
      person.ask<Refusal>('PUT', `submissions/${idOf(1)}/discussion/${post}/sight`, { body: { to } });
    const setRules = async (changes: Partial<Schemas['ReviewingRulesDto']>) => {
      const { version, ...rules } = await organiser.get<Schemas['KeptReviewingRulesDto']>('set-up/reviewing/rules');
      const headers = { 'if-match': `"${version}"` };
      expect(
        await organiser.ask('PUT', 'set-up/reviewing/rules', { headers, body: { ...rules, ...changes } }),
      ).toMatchObject({
        status: 200,
      });
    };

    it('shows other reviews after one’s own, by letters that tell nobody', async () => {
      const [ruth, ben, cleo] = reviewers as [Person, Person, Person];
      await give([1, ruth], [1, ben], [1, cleo], [2, ruth]);
      await send(ben, 1, whole({ strength: 'Ben likes it.', commentToOrganisers: 'A prize?' }));
      const before = await read(ruth);
      expect(before).toMatchObject({ reviews: [], posts: [], open: false });
      expect(before.hidden).toContain('Submit your own review first');
      expect((await say(ruth, 'May I?', 'reviewers')).body.code).toBe('not-open');
      await send(ruth, 1);
      const after = await read(ruth);
      expect(after.reviews.map(({ mine, commentToAuthors }) => [mine, commentToAuthors]).sort()).toEqual([
        [false, 'Ben likes it.'],
        [true, 'A clear question.'],
      ]);
      expect(after.reviews.every(({ called }) => /^Reviewer [ABC]$/.test(called))).toBe(true);
      expect(JSON.stringify(after)).not.toMatch(new RegExp(['Becker', ben.id, 'prize'].join('|')));
      expect((await read(ben)).reviews.map(({ called }) => called)).toEqual(after.reviews.map(({ called }) => called));
      expect((await read(organiser)).reviews.map(({ called }) => called).join()).toContain('Ben Becker (Reviewer');
      await setRules({ others: 'never' });
      expect(await read(ruth)).toMatchObject({ seesOthers: false, reviews: [{ mine: true }] });
      await setRules({ others: 'after-own', anonymity: 'open' });
      expect((await read(ruth)).reviews.map(({ called }) => called).sort()).toEqual(['Ben Becker', 'Ruth Reviewer']);
      const author = await server.personAt(presenterAddress(1), slug);
      expect((await author.ask('GET', `submissions/${idOf(1)}/discussion`)).status).toBe(403);
      const barriers = await server.rows(
        `INSERT INTO conflict (id, conference_id, person_id, submission_id, kind)
         SELECT gen_random_uuid(), conference_id, $2, id, 'declared' FROM submission WHERE id = ANY ($1) RETURNING id`,
        [[idOf(1), idOf(2)], ruth.id],
      );
      expect(barriers).toHaveLength(2);
      expect(await read(ruth)).toMatchObject({ reviews: [], hidden: expect.stringContaining('a part in UG-001') });
      // What they wrote stays in their list, closed; a work of which they have written nothing is gone from it at once.
      const listed = (await ruth.get<Queue>('review-queue')).works;
      expect(listed.find(({ code }) => code === 'UG-001')).toMatchObject({
        ...{ standing: 'closed', open: false, closed: expect.stringContaining('others review it') },
      });
      expect(listed.map(({ code }) => code)).not.toContain('UG-002');
      const { tasks } = await organiser.get<Schemas['TasksDto']>('tasks');
      expect(tasks.find(({ key }) => key === 'reviewers-with-a-part')).toMatchObject({
        what: 'Give UG-002 to somebody else: Ruth Reviewer has a part in it by now.',
        button: { to: 'reviews/assigning' },
      });
    });

    it('says who reads what, opens it one step at a time, and tells each once in an hour', async () => {
      const [ruth, ben] = reviewers as [Person, Person];
      await give([1, ruth], [1, ben]);
      await send(ruth, 1);
      await send(ben, 1);
      await say(ruth, 'In confidence: is this the data of last year?', 'organisers');
      await say(ruth, 'I would accept it.', 'reviewers');
      const seenBy = async (person: Person) => (await read(person)).posts.map(({ text }) => text.split(/[ :]/)[0]);
      expect([await seenBy(ruth), await seenBy(ben), await seenBy(organiser)]).toEqual([
        ['In', 'I'],
        ['I'],
        ['In', 'I'],
      ]);
      const unread = async (person: Person) =>
        (await person.get<Queue>('review-queue')).works.map(({ newPosts }) => newPosts);
      const onBoard = async () =>
        (await organiser.get<Schemas['DecisionBoardDto']>('decision-board')).rows.find(({ code }) => code === 'UG-001')
          ?.newPosts;
      expect([await unread(ruth), await unread(ben), await onBoard()]).toEqual([[0], [1], 2]);
      const look = async (person: Person) => {
        const posts = (await read(person)).posts.filter(({ isNew }) => isNew).map(({ id }) => id);
        // An id that they may not read, or that nothing has, changes nothing.
        await person.post(`submissions/${idOf(1)}/discussion/looks`, { posts: [...posts, idOf(2)] });
        return posts.length;
      };
      expect([await look(ruth), await look(ben), await look(organiser), await look(ben)]).toEqual([0, 1, 2, 0]);
      expect([await unread(ruth), await unread(ben), await onBoard()]).toEqual([[0], [0], 0]);
      expect((await say(ruth, ' ', 'reviewers')).body.errors).toMatchObject([{ field: 'text' }]);
      expect((await say(ruth, 'To the authors', 'authors')).status).toBe(400);
      const { posts, readers } = await read(ruth);
      expect(readers).toEqual({ organisers: ['Odile Organiser'], reviewers: readers.reviewers, authors: [] });
      expect(readers.reviewers).toHaveLength(2);
      const [secret, open] = posts as [Discussion['posts'][number], Discussion['posts'][number]];
      expect([secret.widensTo, open.widensTo]).toEqual(['reviewers', null]);
      expect((await widen(organiser, secret.id, 'reviewers')).body.code).toBe('not-to-widen');
      expect((await widen(ben, secret.id, 'reviewers')).status).toBe(404);
      expect((await widen(ruth, open.id, 'authors')).body.code).toBe('not-to-widen');
      await hourStrikes(server);
      const told = () =>
        server.rows<{ kind: string; name: string; text: string }>(
          `SELECT m.kind, p.name, m.text FROM mail_message m JOIN person p ON p.id = m.person_id
           JOIN conference c ON c.id = m.conference_id WHERE c.slug = $1 AND m.kind LIKE 'discussion%' ORDER BY m.kind, p.name`,
          [slug],
        );
      const first = await told();
      expect(first.map(({ name }) => name)).toEqual(['Ben Becker', 'Odile Organiser']);
      expect(first[1]?.text).toContain('2 new posts on one work');
      expect(JSON.stringify(first)).not.toMatch(/UG-001|data of last year|accept it/);
      await widen(ruth, secret.id, 'reviewers');
      // What is opened to them is new to them, whenever it was written.
      expect([await unread(ben), await onBoard()]).toEqual([[1], 0]);
      await widen(organiser, open.id, 'authors');
      expect((await read(organiser)).readers.authors).not.toEqual([]);
      await hourStrikes(server);
      await hourStrikes(server);
      const second = await told();
      expect(second.filter(({ kind }) => kind === 'discussion').map(({ name }) => name)).toEqual([
        ...['Ben Becker', 'Ben Becker', 'Odile Organiser'],
      ]);
      const shared = second.filter(({ kind }) => kind === 'discussion-shared');
      expect(shared.length).toBeGreaterThan(0);
      expect(shared[0]?.text).toContain('I would accept it.');
      expect(JSON.stringify(shared)).not.toMatch(/Ruth|Reviewer/);
      await setRules({ discussion: false });
      expect(await read(ben)).toMatchObject({ open: false, posts: [], reviews: [{}, {}] });
      expect((await say(ben, 'Still?', 'reviewers')).body.code).toBe('not-open');
    });
  });
});
