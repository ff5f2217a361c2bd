import { textFromHtml, textFromMarkdown, textFromPlain } from '@colloquy/engines/abstract-draft';
import type {
  FileFault,
  ForeignAnswer,
  ForeignAuthor,
  ForeignFile,
  ForeignQuestion,
  ForeignWork,
} from './foreign-work';
import { entries, type Json, members, UNSTORABLE, unstorable, words } from './json-values';
import type { ParsedFile } from './read-pretalx';

/** Whether a file is an export of Indico's abstracts. */
export const isIndico = ({ value }: ParsedFile): boolean => abstractsOf(value) !== null;

/**
 * Reads the JSON that Indico exports from its list of abstracts (`version`, `abstracts`), or the list alone. Texts are
 * Markdown with TeX, as Indico has them, or HTML. What reviewers wrote there is left out: it was not written for here.
 */
export function readIndico(files: readonly ParsedFile[]): ForeignFile {
  const faults: FileFault[] = [];
  const asked = new Map<string, ForeignQuestion>();
  let reviewed = 0;
  const works = files.flatMap(({ name, value }) => {
    const [root, abstracts] = abstractsOf(value) ?? ['', []];
    return abstracts.map((abstract, place) => {
      const entry = members(abstract);
      reviewed += entries(entry.reviews).length + entries(entry.comments).length;
      return workOf({ file: name, path: `${root}${place}` }, entry, asked, faults);
    });
  });
  const notes =
    reviewed === 0
      ? []
      : [`${reviewed} reviews and comments are left out: their writers wrote them for the other system.`];
  return { system: 'indico', works, questions: [...asked.values()], faults, notes };
}

function abstractsOf(value: Json): [root: string, abstracts: readonly Json[]] | null {
  const inside = members(value).abstracts;
  if (Array.isArray(inside)) return ['abstracts.', inside];
  const [first] = entries(value);
  return 'friendly_id' in members(first) ? ['', entries(value)] : null;
}

function workOf(
  at: ForeignWork['at'],
  value: Readonly<Record<string, Json>>,
  asked: Map<string, ForeignQuestion>,
  faults: FileFault[],
): ForeignWork {
  const key = words(value.friendly_id ?? value.id);
  if (key === '')
    faults.push({
      ...at,
      message: 'This abstract has no number (friendly_id), by which it is known. Export it again.',
    });
  const bad = unstorable(value, at.path ?? '');
  if (bad !== null) faults.push({ ...at, path: bad, message: UNSTORABLE });
  const [wish] = entries(value.submitted_for_tracks);
  const track = value.accepted_track ?? wish ?? entries(value.reviewed_for_tracks)[0];
  const type = value.accepted_contrib_type ?? value.submitted_contrib_type;
  return {
    ...{ at, key, code: null, basis: null },
    // A title is plain text there, but may have TeX in it.
    title: textFromPlain(words(value.title), { mathematics: true }),
    abstract: inlineText(words(value.content)),
    ...(type ? { type: words(members(type).name) } : {}),
    ...(track ? { track: words(members(track).title ?? members(track).name) } : {}),
    state: words(value.state),
    authors: authorsOf(entries(value.persons)),
    answers: entries(value.custom_fields).flatMap((field) => answerOf(members(field), asked)),
  };
}

const inlineText = (text: string): string =>
  /<(p|div|br|ul|ol|span)\b[^>]*>/i.test(text) ? textFromHtml(text) : textFromMarkdown(text, { mathematics: true });

/** First authors before co-authors, each in the order given; those who only present come last. */
function authorsOf(persons: readonly Json[]): ForeignAuthor[] {
  const rank = ['primary', 'secondary'];
  const place = (person: Json) => {
    const found = rank.indexOf(words(members(person).author_type));
    return found < 0 ? rank.length : found;
  };
  return [...persons]
    .sort((one, other) => place(one) - place(other))
    .map((person) => {
      const { first_name, last_name, email, affiliation, affiliation_link, is_speaker } = members(person);
      const at = words(affiliation) || words(members(affiliation_link).name);
      return {
        name: [words(first_name), words(last_name)].filter((part) => part !== '').join(' '),
        address: words(email),
        orcid: '',
        affiliations: at === '' ? [] : [at],
        presenter: is_speaker === true,
      };
    });
}

function answerOf(
  { name, value }: Readonly<Record<string, Json>>,
  asked: Map<string, ForeignQuestion>,
): ForeignAnswer[] {
  const label = words(name);
  if (label === '') return [];
  const texts = (Array.isArray(value) ? value : [value]).map(words).filter((text) => text !== '');
  if (!asked.has(label)) asked.set(label, { label, kind: Array.isArray(value) ? 'choices' : 'long-text', options: [] });
  return [{ label, texts }];
}
