/** A file as the import of submissions takes it. */
export interface ForeignFile {
  readonly name: string;
  readonly base64: string;
}

/** A file with this value as JSON, or these bytes as they are. */
export function fileOf(name: string, content: unknown): ForeignFile {
  const bytes = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return { name, base64: bytes.toString('base64') };
}

const TOPICS = ['Enzymes', 'Bridges', 'Migration', 'Poetry', 'Proteins'];

/** What one submission of pretalx is about, in its Markdown. */
const abstractOf = (number: number) =>
  `## Background\n\nWe grew _E. coli_ in H<sub>2</sub>O at 10<sup>-${number}</sup> M; p < 0.05.\n\n- one\n- two`;

/** A page of a list, as pretalx gives it. */
const page = (results: readonly unknown[], count = results.length) => ({ count, next: null, previous: null, results });

/** The answers of pretalx's API as it is now: submissions with numbers and codes, and what these stand for beside them. */
export function pretalxFiles(
  count: number,
  change: (submission: Record<string, unknown>, number: number) => object = () => ({}),
) {
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  const code = (number: number) => `PRE${String(number).padStart(3, 'A')}`;
  const states = ['submitted', 'accepted', 'confirmed', 'rejected', 'withdrawn', 'canceled'];
  const submissions = numbers.map((number) => {
    const submission = {
      ...{
        code: code(number),
        title: `${TOPICS[number % TOPICS.length]} ${number}`,
        speakers: [`SPK${number}`, 'SPKALL'],
      },
      ...{
        submission_type: 1 + (number % 2),
        track: 1 + (number % 2),
        tags: [1],
        state: states[(number - 1) % states.length],
      },
      ...{
        abstract: abstractOf(number),
        description: '',
        duration: 20,
        slot_count: 1,
        content_locale: 'en',
        do_not_record: false,
      },
      ...{
        image: null,
        resources: [],
        slots: [],
        answers: [number],
        pending_state: null,
        notes: '',
        internal_notes: null,
      },
    };
    return { ...submission, ...change(submission, number) };
  });
  const speakers = [
    ...numbers.map((number) => [`SPK${number}`, `Speaker ${number}`]),
    ['SPKALL', 'Zoë Everywhere'],
  ].map(([key = '', name]) => ({
    code: key,
    name,
    biography: 'Not needed.',
    submissions: [],
    avatar_url: null,
    answers: [],
    email: `${key}@Example.org`,
    timezone: 'UTC',
    locale: 'en',
  }));
  return [
    fileOf('submissions.json', page(submissions)),
    fileOf('speakers.json', page(speakers)),
    fileOf(
      'types.json',
      page([
        { id: 1, name: { en: 'Talk' }, default_duration: 20 },
        { id: 2, name: { en: 'Poster', de: 'Plakat' }, default_duration: 60 },
      ]),
    ),
    fileOf(
      'tracks.json',
      page([
        { id: 1, name: { en: 'Methods' }, description: {}, color: '#111111' },
        { id: 2, name: { en: 'Alchemy' }, description: {}, color: '#222222' },
      ]),
    ),
    fileOf('tags.json', page([{ id: 1, tag: 'first year', description: {}, color: '#333333' }])),
    fileOf(
      'questions.json',
      page([
        {
          id: 7,
          question: { en: 'Which diet?' },
          variant: 'choices',
          target: 'submission',
          options: [
            { id: 1, answer: { en: 'Vegan' } },
            { id: 2, answer: { en: 'Any' } },
          ],
        },
      ]),
    ),
    fileOf(
      'answers.json',
      page(
        numbers.map((number) => ({
          id: number,
          question: 7,
          answer: 'Vegan',
          answer_file: null,
          submission: code(number),
          review: null,
          person: null,
          options: [{ id: 1, answer: { en: 'Vegan' } }],
        })),
      ),
    ),
  ];
}

/** What Indico exports from its list of abstracts. */
export function indicoFile(count: number): ForeignFile {
  const person = (first: string, kind: string, speaks: boolean) => ({
    ...{
      id: 1,
      person_id: 2,
      email: `${first.toLowerCase()}@example.org`,
      first_name: first,
      last_name: 'Indigo',
      title: '',
    },
    ...{ affiliation: 'Example University', address: '', phone: '', is_speaker: speaks, author_type: kind },
  });
  const abstracts = Array.from({ length: count }, (_, place) => ({
    ...{
      id: 1000 + place,
      friendly_id: place + 1,
      title: `Mass $m_${place}$ of things`,
      content: '*Light* is $E = mc^2$.\n\nAnd **heavy**.',
    },
    ...{
      submitted_dt: '2027-01-20T10:00:00+00:00',
      modified_dt: null,
      judgment_dt: null,
      state: place === 0 ? 'merged' : 'submitted',
    },
    ...{
      submitter: { id: 1 },
      judge: null,
      submission_comment: '',
      submitted_contrib_type: { id: 1, name: 'Oral' },
      accepted_contrib_type: null,
    },
    ...{
      accepted_track: null,
      submitted_for_tracks: [{ id: 3, code: 'M', title: 'Meaning' }],
      reviewed_for_tracks: [],
      duplicate_of: null,
    },
    ...{
      merged_into: null,
      persons: [person(`Co${place}`, 'secondary', true), person(`First${place}`, 'primary', false)],
    },
    ...{
      custom_fields: [{ id: 5, name: 'Ethics number', value: `E-${place}` }],
      score: null,
      comments: [],
      reviews: [{ id: 1 }],
    },
  }));
  return fileOf('abstracts.json', { version: 1, questions: [], abstracts });
}
