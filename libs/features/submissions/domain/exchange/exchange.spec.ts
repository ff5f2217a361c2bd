import { EMPTY_DRAFT, USUAL_RULES } from '@colloquy/engines/abstract-draft';
import type { Question } from '@colloquy/engines/submission-form';
import { exportRows } from './export-rows';
import { fitWork, type Setting } from './fit-work';
import type { ForeignFile } from './foreign-work';
import { type Choices, Matters } from './matters';
import { planWorks, type StandingWork } from './plan-works';
import { readPretalx } from './read-pretalx';
import { readWorkTable } from './read-work-table';

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const question: Question = {
  ...{ id: id(5), kind: 'choices', label: 'What do you need?', help: '', wordLimit: null, required: 'never' },
  options: ['Power', 'Quiet | calm', 'Steps-free way'].map((label, place) => ({ id: `o${place}`, label })),
  ...{ frozenAfter: null, shownWhen: null, seenBy: ['organiser'], noticeId: null },
};
const setting: Setting = {
  rules: {
    ...USUAL_RULES,
    sections: ['Why', 'What'].map((heading) => ({ id: heading.toLowerCase(), heading, help: '', wordLimit: null })),
  },
  tracks: [
    { id: id(1), name: 'Meaning', letter: 'A' },
    { id: id(2), name: 'Methods', letter: 'B' },
  ],
  types: [
    { id: id(3), name: 'Short talk', form: 'talk', wordLimit: 250 },
    { id: id(4), name: 'Poster', form: 'poster', wordLimit: 150 },
  ],
  questions: [question],
};
const work: StandingWork = {
  ...{ id: id(9), code: 'UG-001', state: 'submitted', version: 2 },
  content: {
    title: "=cmd|'/c calc'!A1",
    texts: { why: '*E. coli* in H~2~O', what: 'One\n\nTwo, "three" | four' },
    ...{ typeId: id(3), trackId: id(1), keywords: ['a | b', 'back\\slash'] },
    authors: [
      {
        id: id(6),
        name: '渡辺 さん',
        address: 'w@example.org',
        orcid: '0000-0002-1825-0097',
        affiliations: ['A | B', 'C'],
        presenter: false,
      },
      { id: id(7), name: "O'Neill, Zoë", address: '', orcid: '', affiliations: [], presenter: true },
    ],
    supervisor: { name: 'Prof Ada', address: 'ada@example.org' },
    answers: { [id(5)]: ['o0', 'o1'] },
  },
};
const digest = (text: string) => text;

function plan(
  file: ForeignFile,
  {
    choices = {},
    works = [work],
    sources = {},
  }: {
    choices?: Choices;
    works?: StandingWork[];
    sources?: Record<string, { submissionId: string; taken: Record<string, string> }>;
  } = {},
) {
  const matters = new Matters(choices);
  const fitted = file.works.map((one) => fitWork(one, file, setting, matters));
  const standing = { works, sources: new Map(Object.entries(sources)), bases: new Map() };
  const { planned, faults } = planWorks(
    fitted.map((one) => one.fitted),
    standing,
    setting,
    digest,
  );
  return {
    planned,
    matters: matters.all(),
    faults: [...file.faults, ...fitted.flatMap((one) => one.faults), ...faults],
  };
}

const table = (rows: string[][]) =>
  readWorkTable(
    't.csv',
    { lines: rows.map((cells, place) => ({ line: place + 1, cells })), notes: [] },
    { sections: setting.rules.sections, labels: [question.label] },
  );
const exported = () => {
  const { headings, rows } = exportRows([{ ...work, submittedAt: '', changedAt: '' }], setting);
  return [headings, ...rows];
};

describe('a table that went out and comes in again', () => {
  it('changes nothing as long as nobody has changed it', () => {
    const { planned, faults, matters } = plan(table(exported()));
    expect(faults).toEqual([]);
    expect(matters).toEqual([]);
    expect(planned).toMatchObject([{ outcome: 'same', changes: [], content: work.content }]);
  });

  it.each<[string, string, string, string]>([
    ['Title', 'Bees', "=cmd|'/c calc'!A1", 'Bees'],
    ['Abstract: What', 'Other', 'One\n\nTwo, "three" | four', 'Other'],
    ['Track', 'B', 'Meaning', 'Methods'],
    ['Answer: What do you need?', 'power', 'Power | Quiet | calm', 'Power'],
    ['Answer: What do you need?', '', 'Power | Quiet | calm', ''],
    [
      'Author 2 presents',
      'no',
      "渡辺 さん, <w@example.org>, 0000-0002-1825-0097, A | B, C\nO'Neill, Zoë, presents",
      "渡辺 さん, <w@example.org>, 0000-0002-1825-0097, A | B, C, presents\nO'Neill, Zoë",
    ],
  ])('changes just the cell under %p that became %p', (heading, cell, from, to) => {
    const [headings = [], row = []] = exported();
    const place = headings.indexOf(heading);
    const { planned, faults } = plan(table([headings, row.map((old, at) => (at === place ? cell : old))]));
    expect(faults).toEqual([]);
    expect(planned[0]?.changes.map((change) => [change.from, change.to])).toEqual([[from, to]]);
  });

  it('says where each fault is', () => {
    const { faults } = plan(
      table([
        [
          'Code',
          'Title',
          'Author 1',
          'Author 1 e-mail',
          'Author 2',
          'Author 2 e-mail',
          'Author 1 ORCID',
          'What do you need?',
          'Type',
        ],
        ['UG-001', ' ', 'A', 'a@x.org', 'B', 'a@x.org', '1234', 'Champagne', 'Poster'],
        ['UG-001', 'T', '', '', '', '', '', '', 'Poster'],
        ['UG-777', 'half \ud800', 'A', 'me', '', '', '', '', 'Poster'],
        ['', `${'x'.repeat(1_000_000)}`, 'A', '', '', '', '', '', 'Poster'],
      ]),
    );
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'What do you need?'],
      [2, 'Title'],
      [2, 'Author 1 ORCID'],
      [2, 'Author 2 e-mail'],
      [3, 'Author 1'],
      [4, 'Title'],
      [4, 'Author 1 e-mail'],
      [5, 'Title'],
      [3, undefined],
    ]);
  });
});

describe('works from other systems', () => {
  const speakers = {
    count: 1,
    next: null,
    results: [{ code: 'SPKR', name: 'Ada', email: 'Ada@Example.org', answers: [] }],
  };
  const page = (state: string) => ({
    ...{ count: 1, next: null, previous: null },
    results: [
      {
        ...{ code: 'ABCDEF', title: 'On *p* < 5', speakers: ['SPKR'], submission_type: 7, track: 8, tags: [9], state },
        ...{ abstract: 'With _E. coli_.', description: 'More $5', answers: [1] },
      },
    ],
  });
  const beside = [
    { name: 'types.json', value: [{ id: 7, name: { en: 'Poster', de: 'Plakat' }, default_duration: 20 }] },
    { name: 'tracks.json', value: [{ id: 8, name: { en: 'Alchemy' }, color: '#fff' }] },
    { name: 'tags.json', value: [{ id: 9, tag: 'metals', description: {}, color: '' }] },
    {
      name: 'questions.json',
      value: { results: [{ id: 3, question: { en: 'What do you need?' }, variant: 'multiple_choice', options: [] }] },
    },
    {
      name: 'answers.json',
      value: { results: [{ id: 1, question: 3, answer: 'Power', submission: 'ABCDEF', options: [] }] },
    },
  ];
  const pretalx = (state = 'submitted') =>
    readPretalx([{ name: 's.json', value: page(state) }, { name: 'sp.json', value: speakers }, ...beside]);

  it('are read from pretalx as it is now, with what lies beside', () => {
    const { planned, matters, faults } = plan(pretalx(), { choices: { track: { Alchemy: 'make' } } });
    expect(faults).toEqual([]);
    expect(matters.map(({ kind, name, chosen }) => [kind, name, chosen])).toEqual([['track', 'Alchemy', 'make']]);
    expect(planned).toMatchObject([
      {
        outcome: 'new',
        content: {
          title: 'On \\*p\\* < 5',
          texts: { why: 'With *E. coli*.\n\nMore $5' },
          ...{ typeId: id(4), trackId: 'make Alchemy', keywords: ['metals'], answers: { [id(5)]: ['o0'] } },
          authors: [{ name: 'Ada', address: 'ada@example.org', presenter: true }],
        },
      },
    ]);
  });

  it('are read from pretalx as it was, all in one list', () => {
    const answer = {
      id: 1,
      question: { id: 3, question: { en: 'What do you need?' }, variant: 'text' },
      answer: 'Power',
      options: [],
    };
    const value = [
      {
        ...{
          code: 'ABCDEF',
          title: 'T',
          submission_type: { en: 'Poster' },
          track: { en: 'Meaning' },
          state: 'confirmed',
          abstract: 'x',
        },
        ...{ speakers: [{ code: 'SPKR', name: 'Ada', email: 'ada@example.org' }], answers: [answer], tags: ['metals'] },
      },
    ];
    const { planned, matters, faults } = plan(readPretalx([{ name: 's.json', value }]));
    expect(faults).toEqual([]);
    expect(matters).toMatchObject([{ kind: 'state', name: 'confirmed', chosen: 'submitted' }]);
    expect(planned).toMatchObject([
      { outcome: 'new', content: { trackId: id(1), typeId: id(4), keywords: ['metals'] } },
    ]);
  });

  it('wait until somebody has chosen', () => {
    expect(plan(pretalx()).planned).toMatchObject([{ outcome: 'undecided' }]);
  });

  it('that say nothing new change nothing, whatever became of them here', () => {
    const choices = { track: { Alchemy: id(2) } };
    const [first] = plan(pretalx(), { choices }).planned;
    const taken = Object.fromEntries(first?.says.map(({ key, text }) => [key, text]) ?? []);
    const here = { ...work, content: { ...EMPTY_DRAFT, title: 'Changed here', trackId: id(1) } };
    const sources = { ABCDEF: { submissionId: here.id, taken } };
    expect(plan(pretalx(), { choices, works: [here], sources }).planned).toMatchObject([{ outcome: 'same' }]);
    expect(plan(pretalx('withdrawn'), { choices, works: [here], sources }).planned).toMatchObject([
      { outcome: 'changed', withdraws: true, changes: [] },
    ]);
  });
});
