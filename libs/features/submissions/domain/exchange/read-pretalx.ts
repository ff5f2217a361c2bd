import { textFromMarkdown, textFromPlain } from '@colloquy/engines/abstract-draft';
import type {
  FileFault,
  FilePlace,
  ForeignAnswer,
  ForeignAuthor,
  ForeignFile,
  ForeignQuestion,
  ForeignWork,
} from './foreign-work';
import { entries, type Json, members, UNSTORABLE, unstorable, words } from './json-values';

/** One JSON file, parsed. */
export interface ParsedFile {
  readonly name: string;
  readonly value: Json;
}

interface Found {
  readonly at: FilePlace;
  readonly value: Readonly<Record<string, Json>>;
}

/** The pages and lists of pretalx's API that were brought, sorted by what they hold. */
interface Lists {
  readonly submissions: readonly Found[];
  readonly speakers: ReadonlyMap<string, Found>;
  readonly questions: ReadonlyMap<string, Found>;
  readonly answers: readonly Found[];
  /** Names of tracks, types and tags by their numbers, where files of them were brought too. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whether a file holds something of pretalx's API. */
export const isPretalx = ({ value }: ParsedFile): boolean => {
  const [first] = listOf(value);
  return kindOf(members(first)) !== null;
};

/**
 * Reads what pretalx's API gives: submissions, and beside them speakers, questions, answers, tracks and types, each as a
 * page (`count`, `next`, `results`), as several, or as a plain list; of old versions, with speakers and answers inside the
 * submissions, and of new ones, with their codes and numbers there.
 */
export function readPretalx(files: readonly ParsedFile[]): ForeignFile {
  const notes: string[] = [];
  const faults: FileFault[] = [];
  const lists = sorted(files, faults, notes);
  const answersOf = answersBySubmission(lists);
  const asked = new Map<string, ForeignQuestion>();
  const works = lists.submissions.map((found) => workOf(found, lists, answersOf, asked, faults));
  if (lists.submissions.length === 0) {
    const message = 'There are no submissions in these files. Add the answer of /api/events/…/submissions/.';
    faults.push({ file: files[0]?.name ?? '', path: '', message });
  }
  const nameless = works.flatMap(({ authors = [] }) => authors).filter(({ address }) => address === '').length;
  if (nameless > 0)
    notes.push(
      `${nameless} speakers come without an e-mail address and could not be written to. Add the answer of /api/events/…/speakers/, asked for as an organiser.`,
    );
  return { system: 'pretalx', works, questions: [...asked.values()], faults, notes };
}

function listOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  const { results, submissions, talks, speakers } = members(value);
  return entries(results ?? submissions ?? talks ?? speakers);
}

function kindOf(value: Readonly<Record<string, Json>>): keyof Lists | null {
  if ('title' in value && 'code' in value && ('submission_type' in value || 'speakers' in value)) return 'submissions';
  if ('code' in value && 'name' in value) return 'speakers';
  if ('question' in value && 'variant' in value) return 'questions';
  if ('question' in value && 'answer' in value) return 'answers';
  if ('id' in value && ('tag' in value || ('name' in value && ('default_duration' in value || 'color' in value))))
    return 'names';
  return null;
}

function sorted(files: readonly ParsedFile[], faults: FileFault[], notes: string[]): Lists {
  const submissions: Found[] = [];
  const answers: Found[] = [];
  const speakers = new Map<string, Found>();
  const questions = new Map<string, Found>();
  const names = new Map<string, string>();
  for (const { name, value } of files) {
    const all = listOf(value);
    const root = Array.isArray(value)
      ? ''
      : `${Object.keys(members(value)).find((key) => members(value)[key] === all)}.`;
    const { next, count } = members(value);
    if (typeof next === 'string' && next !== '')
      notes.push(
        `${name} is one page of several: ${all.length} of ${words(count)}. Bring the other pages too, in one go.`,
      );
    for (const [place, entry] of all.entries()) {
      const found = { at: { file: name, path: `${root}${place}` }, value: members(entry) };
      const kind = kindOf(found.value);
      if (kind === 'submissions') submissions.push(found);
      else if (kind === 'speakers') speakers.set(words(found.value.code), found);
      else if (kind === 'questions') questions.set(words(found.value.id), found);
      else if (kind === 'answers') answers.push(found);
      else if (kind === 'names') names.set(nameKey(found.value), words(found.value.tag ?? found.value.name));
      else
        faults.push({
          ...found.at,
          message: 'This is nothing that pretalx gives. Leave the file out, or export it again.',
        });
    }
  }
  return { submissions, speakers, questions, answers, names };
}

const nameKey = (value: Readonly<Record<string, Json>>): string => {
  const kind = 'tag' in value ? 'tag' : 'default_duration' in value ? 'type' : 'track';
  return `${kind} ${words(value.id)}`;
};

/** What a track, type or tag is called: it comes as a name, as an object, or as a number. */
function called(kind: 'track' | 'type' | 'tag', value: Json, { names }: Lists): string {
  if (typeof value === 'number') return names.get(`${kind} ${value}`) ?? `number ${value}`;
  const { name, tag } = members(value);
  return words(name ?? tag ?? value);
}

function workOf(
  { at, value }: Found,
  lists: Lists,
  answersOf: ReadonlyMap<string, readonly Found[]>,
  asked: Map<string, ForeignQuestion>,
  faults: FileFault[],
): ForeignWork {
  const code = words(value.code);
  if (code === '')
    faults.push({ ...at, message: 'This submission has no code, by which it is known. Export it again.' });
  const bad = unstorable(value, at.path ?? '');
  if (bad !== null) faults.push({ ...at, path: bad, message: UNSTORABLE });
  const text = [value.abstract, value.description].map((part) => textFromMarkdown(words(part), { mathematics: false }));
  const inside = entries(value.answers).map((answer, place) => ({
    at: { ...at, path: `${at.path}.answers.${place}` },
    value: members(answer),
  }));
  const answers = [...inside.filter((answer) => 'answer' in answer.value), ...(answersOf.get(code) ?? [])];
  return {
    ...{ at, key: code, code: null, basis: null },
    title: textFromPlain(words(value.title), { mathematics: false }),
    abstract: text.filter((part) => part !== '').join('\n\n'),
    type: called('type', value.submission_type, lists),
    ...(value.track === null || value.track === undefined ? {} : { track: called('track', value.track, lists) }),
    state: words(value.state),
    keywords: entries(value.tags).map((tag) => called('tag', tag, lists)),
    authors: entries(value.speakers).map((speaker) => authorOf(speaker, lists)),
    answers: answers.flatMap((answer) => answerOf(answer.value, lists, asked)),
  };
}

/** Everybody who speaks presents; pretalx knows no other authors. */
function authorOf(speaker: Json, { speakers }: Lists): ForeignAuthor {
  const inside = typeof speaker === 'string' ? { code: speaker } : members(speaker);
  const beside = speakers.get(words(inside.code))?.value ?? {};
  const name = words(inside.name ?? beside.name);
  const address = words(inside.email ?? beside.email);
  return { name: name || words(inside.code), address, orcid: '', affiliations: [], presenter: true };
}

function answersBySubmission({ answers }: Lists): Map<string, Found[]> {
  const bySubmission = new Map<string, Found[]>();
  for (const answer of answers) {
    const code = words(answer.value.submission);
    if (code !== '') bySubmission.set(code, [...(bySubmission.get(code) ?? []), answer]);
  }
  return bySubmission;
}

const KINDS: Readonly<Record<string, ForeignQuestion['kind']>> = {
  boolean: 'consent',
  text: 'long-text',
  choices: 'choice',
  multiple_choice: 'choices',
};

function answerOf(
  value: Readonly<Record<string, Json>>,
  lists: Lists,
  asked: Map<string, ForeignQuestion>,
): ForeignAnswer[] {
  const id = typeof value.question === 'object' ? words(members(value.question).id) : words(value.question);
  const question = { ...lists.questions.get(id)?.value, ...members(value.question) };
  const label = words(question.question) || `question ${id}`;
  const chosen = entries(value.options)
    .map((option) => words(members(option).answer))
    .filter((text) => text !== '');
  const text = words(value.answer);
  if (!asked.has(label)) {
    const options = entries(question.options).map((option) => words(members(option).answer));
    asked.set(label, {
      label,
      kind: KINDS[words(question.variant)] ?? 'text',
      options: options.filter((one) => one !== ''),
    });
  }
  return [{ label, texts: chosen.length > 0 ? chosen : text === '' ? [] : [text] }];
}
