import type { Schemas } from '@colloquy/api-client';
import { abstractRows } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';

type Form = Schemas['ReviewFormDto'];
type Criterion = Schemas['FormCriterionDto'];
type Refusal = { code: string; errors?: { field: string; message: string }[] };

const criterion = (name: string, changes: Partial<Criterion> = {}): Criterion => ({
  ...{ name, description: `How ${name} it is.`, weight: 1, anchors: ['none', 'little', 'some', 'much', 'all'] },
  ...changes,
});

describe('the review form', () => {
  let server: ConferenceServer;
  let conferences = 0;

  beforeAll(async () => {
    server = await ConferenceServer.start();
  });
  afterAll(() => server.stop());

  async function organiser(): Promise<Person> {
    const slug = `reviewing-${++conferences}`;
    await server.add({ slug });
    return server.person('Odile Organiser', ['organiser'], slug);
  }
  const set = (person: Person, { version }: Form, criteria: readonly Criterion[]) =>
    person.ask<Form & Refusal>('PUT', 'set-up/reviewing', {
      headers: { 'if-match': `"${version}"` },
      body: { criteria },
    });

  it('is set with anchors and weights, put in another order, and keeps the ids of its criteria', async () => {
    const person = await organiser();
    const empty = await person.get<Form>('set-up/reviewing');
    expect(empty).toMatchObject({ criteria: [], reviews: 0 });
    const { body: first } = await set(person, empty, [criterion('clear'), criterion('new', { weight: 2 })]);
    const [clear, fresh] = first.criteria as [Criterion, Criterion];
    const { body: second } = await set(person, first, [{ ...fresh, name: 'original' }, clear]);
    expect(second.criteria).toEqual([{ ...fresh, name: 'original' }, clear]);
    const late = await set(person, first, [clear]);
    expect([late.status, late.body.code]).toEqual([409, 'stale-set-up']);
    expect(await person.get('set-up/reviewing')).toEqual(second);
  });

  it('stands beside the rules of reviewing, which begin as usual and change one at a time', async () => {
    const person = await organiser();
    type Rules = Schemas['KeptReviewingRulesDto'];
    const usual = await person.get<Rules>('set-up/reviewing/rules');
    expect(usual).toMatchObject({ anonymity: 'single', wanted: 3, least: 2, others: 'after-own', version: 0 });
    const change = ({ version, ...rules }: Rules, from = version) =>
      person.ask<Rules & Refusal>('PUT', 'set-up/reviewing/rules', {
        headers: { 'if-match': `"${from}"` },
        body: rules,
      });
    const { body: refused } = await change({ ...usual, wanted: 2, least: 3 });
    expect(refused.errors).toEqual([{ field: 'least', message: expect.stringContaining('more than the 2 reviews') }]);
    const { body: changed } = await change({ ...usual, anonymity: 'double', wanted: 2 });
    expect(changed).toEqual({ ...usual, anonymity: 'double', wanted: 2, version: 1 });
    expect((await change(usual)).status).toBe(409);
    expect(await person.get('set-up/reviewing/rules')).toEqual(changed);
  });

  it('is refused with every fault beside its field', async () => {
    const person = await organiser();
    const { body } = await set(person, await person.get<Form>('set-up/reviewing'), [
      criterion(' '),
      criterion('clear', { weight: 0, anchors: ['a', 'b', '', 'd', 'e'] }),
    ]);
    expect(body.errors?.map(({ field }) => field)).toEqual([
      'criteria.0.name',
      'criteria.1.weight',
      'criteria.1.anchors.2',
    ]);
  });

  it('keeps every criterion by which somebody has reviewed, and lets its words and weight change', async () => {
    const person = await organiser();
    const reviewer = await server.person('Rea Reviewer', ['reviewer'], `reviewing-${conferences}`);
    const [work] = await chain.importAbstracts(person, abstractRows(1));
    const { body: form } = await set(person, await person.get<Form>('set-up/reviewing'), [
      criterion('clear'),
      criterion('new'),
    ]);
    const [clear, fresh] = form.criteria as [Criterion, Criterion];
    await server.rows('INSERT INTO review_assignment (submission_id, reviewer_id) VALUES ($1, $2)', [
      work?.id,
      reviewer.id,
    ]);
    const scores = { [clear.id ?? '']: 4, [fresh.id ?? '']: 5 };
    await reviewer.put(`submissions/${work?.id}/review`, {
      scores,
      commentToAuthors: 'Good.',
      commentToOrganisers: '',
    });
    const { body: refused } = await set(person, form, [clear, criterion('useful')]);
    expect(refused.errors).toEqual([
      {
        field: 'criteria',
        message: 'One review has a score for “new”, so it stays. Give it a small weight if it is to count little.',
      },
      { field: 'criteria.1.name', message: expect.stringContaining('One review has no score for this criterion') },
    ]);
    const { body: changed } = await set(person, form, [{ ...fresh, name: 'original', weight: 3 }, clear]);
    expect(changed).toMatchObject({
      reviews: 1,
      criteria: [{ id: fresh.id, name: 'original', weight: 3 }, { id: clear.id }],
    });
    const [kept] = await server.rows<{ scores: unknown }>('SELECT scores FROM review WHERE submission_id = $1', [
      work?.id,
    ]);
    expect(kept?.scores).toEqual(scores);
  });
});
