import {
  type AbstractRules,
  type DraftAnswer,
  isAddress,
  isOrcid,
  leafFault,
  textsOfAbstract,
  tidyOrcid,
} from '@colloquy/engines/abstract-draft';
import type { Question } from '@colloquy/engines/submission-form';
import { type Id, newId } from '@colloquy/kernel';
import { fitAnswer } from './fit-answers';
import { type TakenState, takenState } from './foreign-states';
import { bare, type FileFault, type ForeignAuthor, type ForeignFile, type ForeignWork, folded } from './foreign-work';
import { LEAVE_OUT, MAKE, type Matter, type Matters } from './matters';

/** What of a conference works are fitted to. */
export interface Setting {
  readonly rules: AbstractRules;
  readonly tracks: readonly { readonly id: Id; readonly name: string; readonly letter: string }[];
  readonly types: readonly {
    readonly id: Id;
    readonly name: string;
    readonly form: string;
    readonly wordLimit: number;
  }[];
  readonly questions: readonly Question[];
}

/** What a file says of a work, in the words of this conference. What it does not speak of is missing. */
export interface Says {
  readonly title?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly typeId?: Id | null;
  readonly trackId?: Id | null;
  readonly keywords?: readonly string[];
  readonly authors?: readonly ForeignAuthor[];
  readonly supervisor?: { readonly name: string; readonly address: string };
  readonly answers: Readonly<Record<Id, DraftAnswer | null>>;
}

/** A work that fits, as far as everything about it is decided. */
export interface FittedWork extends Pick<ForeignWork, 'at' | 'key' | 'code' | 'basis' | 'source'> {
  readonly says: Says;
  /** Null while somebody has to choose. */
  readonly state: TakenState | typeof LEAVE_OUT | null;
}

/** The id that a track has while it is yet to be made. */
export const trackYetToBeMade = (name: string): string => `${MAKE} ${name}`;

/** Fits one work of a file to the conference, and says what is wrong with it. */
export function fitWork(
  work: ForeignWork,
  { questions: asked, system }: ForeignFile,
  setting: Setting,
  matters: Matters,
): { fitted: FittedWork; faults: FileFault[] } {
  const faults: FileFault[] = [];
  const state = takenState(work.state ?? '', matters);
  const { at, key, code, basis, source } = work;
  const facts = { at, key, code, basis, ...(source ? { source } : {}) };
  // What is left out need not fit.
  if (state === LEAVE_OUT)
    return {
      fitted: { ...facts, state, says: { ...(work.title === undefined ? {} : { title: work.title }), answers: {} } },
      faults,
    };
  const fault = (part: string, message: string) => faults.push({ ...placeOf(work, part, system), message });
  const answers: Record<Id, DraftAnswer | null> = {};
  for (const answer of work.answers) {
    const fitted = fitAnswer(answer, setting.questions, asked, matters);
    if (fitted && 'fault' in fitted) fault(answer.label, fitted.fault);
    else if (fitted) answers[fitted.question] = fitted.answer;
  }
  const texts = work.texts ?? (work.abstract === undefined ? undefined : textsOfAbstract(setting.rules, work.abstract));
  const says: Says = {
    ...(work.title === undefined ? {} : { title: work.title }),
    ...(texts === undefined ? {} : { texts }),
    ...(work.type === undefined ? {} : { typeId: typeOf(work.type, setting, matters) }),
    ...(work.track === undefined ? {} : { trackId: trackOf(work.track, setting, matters) }),
    ...(work.keywords === undefined ? {} : { keywords: [...new Set(work.keywords)] }),
    ...(work.authors === undefined ? {} : { authors: work.authors.map(tidied) }),
    ...(work.supervisor === undefined ? {} : { supervisor: work.supervisor }),
    answers,
  };
  judge(says, fault);
  return { fitted: { ...facts, state, says }, faults };
}

/** Where a part of a work stands, as exactly as its file allows. */
function placeOf(
  { at, headings = {} }: ForeignWork,
  part: string,
  system: ForeignFile['system'],
): Omit<FileFault, 'message'> {
  const [first = '', ...rest] = part.split('.');
  if (at.line !== undefined)
    return { ...at, column: headings[part] ?? headings[first] ?? headings[`${first}.0`] ?? part };
  const member = MEMBERS[system]?.[first];
  return member === undefined ? at : { ...at, path: [at.path, member, ...rest].join('.') };
}

const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  table: {},
  pretalx: { title: 'title', abstract: 'abstract', authors: 'speakers', keywords: 'tags' },
  indico: { title: 'title', abstract: 'content', authors: 'persons' },
};

function typeOf(name: string, { types }: Setting, matters: Matters): Id | null {
  const same = types.find((type) => bare(type.name) === bare(name));
  if (same) return same.id;
  const word = bare(name);
  const form = word.includes('poster')
    ? 'poster'
    : /lightning|flash|short/.test(word)
      ? 'lightning-talk'
      : /talk|oral|presentation|lecture/.test(word)
        ? 'talk'
        : null;
  const ofForm = types.filter((type) => type.form === form || bare(type.form) === word);
  if (name.trim() === '') return types[0]?.id ?? null;
  if (ofForm[0] && bare(ofForm[0].form) === word) return ofForm[0].id;
  return matters.ask(
    'type',
    name,
    types.map(optionOf),
    ofForm.length > 0 ? (ofForm[0]?.id ?? null) : types.length === 1 ? (types[0]?.id ?? null) : null,
  );
}

function trackOf(name: string, { tracks }: Setting, matters: Matters): Id | null {
  const wanted = bare(name).replace(/^track(?=.)/, '');
  const same = tracks.find((track) =>
    [track.name, track.letter, `${track.letter} ${track.name}`].some(
      (one) => bare(one) === bare(name) || bare(one) === wanted,
    ),
  );
  if (same) return same.id;
  const options: Matter['options'] = [...tracks.map(optionOf), { value: MAKE, label: `make a new track “${name}”` }];
  const called = name.trim() === '' ? '(none)' : name;
  const chosen = matters.ask('track', called, name.trim() === '' ? tracks.map(optionOf) : options, null);
  return chosen === MAKE ? trackYetToBeMade(name) : chosen;
}

const optionOf = ({ id, name }: { id: Id; name: string }) => ({ value: id, label: name });

const tidied = (author: ForeignAuthor): ForeignAuthor => ({
  ...author,
  name: author.name.trim(),
  address: author.address.trim().toLowerCase(),
  orcid: isOrcid(author.orcid) ? tidyOrcid(author.orcid) : author.orcid.trim(),
  affiliations: [...new Set(author.affiliations)],
});

const PROBE = newId();

/** What cannot be kept at all, or makes no sense; what is merely against the conference's wishes is no fault. */
function judge(says: Says, fault: (part: string, message: string) => void): void {
  const check = (part: string, leaf: string, value: unknown) => {
    const message = leafFault(leaf, value);
    if (message) fault(part, message);
  };
  if (says.title !== undefined) {
    if (says.title.trim() === '') fault('title', 'The title is empty.');
    else check('title', 'title', says.title);
  }
  for (const [id, text] of Object.entries(says.texts ?? {})) check('abstract', `texts.${id}`, text);
  if (says.keywords) check('keywords', 'keywords', says.keywords);
  for (const [id, answer] of Object.entries(says.answers))
    check('answers', `answers.${id.includes(' ') ? PROBE : id}`, answer);
  if (says.supervisor) {
    check('supervisor', 'supervisor.name', says.supervisor.name);
    if (says.supervisor.address !== '' && !isAddress(says.supervisor.address))
      fault('supervisor e-mail', `“${says.supervisor.address}” is not an e-mail address.`);
  }
  if (says.authors) judgeAuthors(says.authors, fault, check);
}

function judgeAuthors(
  authors: readonly ForeignAuthor[],
  fault: (part: string, message: string) => void,
  check: (part: string, leaf: string, value: unknown) => void,
): void {
  if (authors.length === 0) return void fault('authors', 'There is no author. Say who did the work.');
  if (authors.length > 300) return void fault('authors', `There is room for 300 authors; these are ${authors.length}.`);
  for (const [place, { name, address, orcid, affiliations }] of authors.entries()) {
    const at = (part: string) => (part === 'name' ? `authors.${place}` : `authors.${place}.${part}`);
    const nth = `Author ${place + 1}`;
    if (name === '') fault(at('name'), `${nth} has no name.`);
    if (name.length > 200) fault(at('name'), 'A name has at most 200 characters.');
    else check(at('name'), `authors.${PROBE}.name`, name);
    if (address !== '' && !isAddress(address))
      fault(at('email'), `“${address}” is not an e-mail address. Write it as name@university.ac.uk.`);
    else if (address !== '' && authors.findIndex((other) => other.address === address) < place)
      fault(at('email'), `${address} stands for two authors of this work. Each needs their own, or none.`);
    if (orcid !== '' && !isOrcid(orcid))
      fault(at('orcid'), `“${orcid}” is not an ORCID iD, such as 0000-0002-1825-0097.`);
    check(at('affiliation'), `authors.${PROBE}.affiliations`, affiliations);
  }
  const names = authors.filter(({ address }) => address === '').map(({ name }) => folded(name));
  const twice = names.findIndex((name, place) => names.indexOf(name) < place);
  if (twice >= 0)
    fault(
      'authors',
      `${authors.find(({ name }) => folded(name) === names[twice])?.name} stands among the authors twice.`,
    );
}
