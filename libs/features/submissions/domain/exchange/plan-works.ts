import { type DraftContent, EMPTY_DRAFT } from '@colloquy/engines/abstract-draft';
import { countWords, type Id } from '@colloquy/kernel';
import { mayBecome, type SubmissionState } from '../submission';
import { contentWith, only, speaksOf } from './content-with';
import { type Facet, facetsOf } from './facets';
import type { FittedWork, Says, Setting } from './fit-work';
import { type FileFault, type FilePlace, folded } from './foreign-work';
import { LEAVE_OUT } from './matters';

/** A work that is here, as it counts, in words and as its writers have it. */
export interface StandingWork {
  readonly id: Id;
  readonly code: string;
  readonly state: SubmissionState;
  readonly version: number;
  readonly content: DraftContent;
}

/** What is known of the works that are here. */
export interface Standing {
  readonly works: readonly StandingWork[];
  /** By the name of a work in the system the file is from: which it is here, and what was taken of it last, by facet. */
  readonly sources: ReadonlyMap<
    string,
    { readonly submissionId: Id; readonly taken: Readonly<Record<string, string>> }
  >;
  /** Earlier versions from which rows of the file were made, by `code version`. */
  readonly bases: ReadonlyMap<string, DraftContent>;
}

/** One side of a work that would change. */
export interface PlannedChange extends Omit<Facet, 'text'> {
  readonly from: string;
  readonly to: string;
}

/** What becomes of one work of a file. */
export interface PlannedWork {
  readonly at: FilePlace;
  readonly key: string;
  readonly outcome: 'new' | 'changed' | 'same' | 'left-out' | 'undecided';
  readonly target: StandingWork | null;
  readonly title: string;
  readonly changes: readonly PlannedChange[];
  /** The work as it would be. */
  readonly content: DraftContent;
  /** Whether it would come in, or become, withdrawn. */
  readonly withdraws: boolean;
  /** What the file says of it, in words: kept, so that the same file says nothing new the next time. */
  readonly says: readonly Facet[];
  readonly notes: readonly string[];
  readonly source: FittedWork['source'];
}

/** What becomes of each work. Changes nothing; the same input gives the same plan. @param digest a short text for a long one */
export function planWorks(
  works: readonly FittedWork[],
  standing: Standing,
  setting: Setting,
  digest: (text: string) => string,
): { planned: PlannedWork[]; faults: FileFault[] } {
  const byId = new Map(standing.works.map((work) => [work.id, work]));
  const byCode = new Map(standing.works.map((work) => [work.code, work]));
  const byTitle = new Map(standing.works.map((work) => [folded(work.content.title), work]));
  const taken = new Map<string, FilePlace>();
  const faults: FileFault[] = [];
  const planned = works.map((work): PlannedWork => {
    const source = standing.sources.get(work.key);
    const target =
      (work.code === null ? undefined : byCode.get(work.code)) ??
      (source && byId.get(source.submissionId)) ??
      likely(work.says, byTitle);
    const name = target?.id ?? work.key;
    const earlier = taken.get(name);
    if (earlier && work.state !== LEAVE_OUT) {
      const where = earlier.line === undefined ? earlier.path : `line ${earlier.line}`;
      faults.push({
        ...work.at,
        message: `This is the same work as ${where} of ${earlier.file}. Take one of the two out.`,
      });
    } else if (work.state !== LEAVE_OUT) taken.set(name, work.at);
    const base = target && work.basis !== null ? standing.bases.get(`${target.code} ${work.basis}`) : undefined;
    const before = base
      ? new Map(facetsOf(base, setting).map(({ key, text }) => [key, digest(text)]))
      : new Map(Object.entries(source?.taken ?? {}));
    const plan = planWork(work, target ?? null, before, setting, digest);
    if (plan.outcome !== 'new') return plan;
    faults.push(...missing(work));
    return { ...plan, notes: [...plan.notes, ...otherWorks(work.says, standing.works)] };
  });
  return { planned, faults };
}

/** A work of the same title with an author of the same address: it was written here, or came from elsewhere. */
function likely(
  { title = '', authors = [] }: Says,
  byTitle: ReadonlyMap<string, StandingWork>,
): StandingWork | undefined {
  const found = byTitle.get(folded(title));
  const theirs = new Set(found?.content.authors.map(({ address }) => address.toLowerCase()));
  return authors.some(({ address }) => address !== '' && theirs.has(address)) ? found : undefined;
}

/** Works here by the same first author: a row whose title was changed and that has no code looks like a new one. */
function otherWorks({ authors: [first] = [] }: Says, works: readonly StandingWork[]): string[] {
  const theirs = works.filter(
    ({ content }) => first?.address && content.authors[0]?.address.toLowerCase() === first.address,
  );
  const [one] = theirs;
  return one
    ? [
        `${first?.name} has ${one.code}, “${one.content.title}”, here already. If this is that work, give the row its code.`,
      ]
    : [];
}

function missing({ at, says }: FittedWork): FileFault[] {
  const message = (what: string) => `This work is new, and has no ${what}.`;
  return [
    ...(says.title === undefined ? [{ ...at, message: message('title') }] : []),
    ...(says.authors === undefined ? [{ ...at, message: message('authors') }] : []),
  ];
}

function planWork(
  work: FittedWork,
  target: StandingWork | null,
  before: ReadonlyMap<string, string>,
  setting: Setting,
  digest: (text: string) => string,
): PlannedWork {
  const now = target?.content ?? { ...EMPTY_DRAFT, typeId: setting.types[0]?.id ?? null };
  const wanted = contentWith(now, work.says);
  const facets = new Map(facetsOf(now, setting).map((facet) => [facet.key, facet]));
  const said = [...facetsOf(wanted, setting), ...takenBack(work.says, facets)].filter(({ key }) =>
    speaksOf(work.says, key),
  );
  // What the file said the last time already is no news, whatever was made of it here since.
  const changes = said.flatMap((facet): PlannedChange[] => {
    const from = facets.get(facet.key)?.text ?? '';
    const old = before.get(facet.key);
    if (facet.text === from || (target && old !== undefined && old === digest(facet.text))) return [];
    return [{ key: facet.key, label: facet.label, from, to: facet.text }];
  });
  const changed = new Set(changes.map(({ key }) => key));
  const content = contentWith(
    now,
    only(work.says, (key) => changed.has(key)),
  );
  const withdraws = work.state === 'withdrawn' && (target === null || mayBecome(target.state, 'withdrawn'));
  const undecided = work.state === null || open(work.says);
  const outcome =
    work.state === LEAVE_OUT
      ? 'left-out'
      : undecided
        ? 'undecided'
        : target === null
          ? 'new'
          : changes.length > 0 || withdraws
            ? 'changed'
            : 'same';
  return {
    ...{
      at: work.at,
      key: work.key,
      target,
      changes: outcome === 'left-out' ? [] : changes,
      content,
      withdraws,
      outcome,
    },
    title: wanted.title,
    says: said,
    notes: outcome === 'new' || outcome === 'changed' ? wishes(content, setting) : [],
    source: work.source,
  };
}

/** Answers that are here, and of which the file says that there are none. */
const takenBack = ({ answers }: Says, facets: ReadonlyMap<string, Facet>): Facet[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const here = facets.get(`answers.${id}`);
    return answer === null && here ? [{ ...here, text: '' }] : [];
  });

const open = ({ typeId, trackId }: Says): boolean => typeId === null || trackId === null;

/** What the conference asks for and the work does not meet: it comes in all the same. */
function wishes({ texts, typeId, trackId, authors, keywords }: DraftContent, { rules, types }: Setting): string[] {
  const words = Object.values(texts).reduce((sum, text) => sum + countWords(text), 0);
  const limit = types.find(({ id }) => id === typeId)?.wordLimit ?? Number.POSITIVE_INFINITY;
  return [
    ...(words > limit ? [`Its abstract has ${words} words; ${limit} are asked for.`] : []),
    ...(words === 0 ? ['It has no abstract.'] : []),
    ...(trackId === null ? ['It has no track.'] : []),
    ...(authors.length > rules.maxAuthors
      ? [`It has ${authors.length} authors; at most ${rules.maxAuthors} are asked for.`]
      : []),
    ...(keywords.length > rules.maxKeywords
      ? [`It has ${keywords.length} keywords; at most ${rules.maxKeywords} are asked for.`]
      : []),
    ...(authors.every(({ address }) => address === '')
      ? ['None of its authors has an e-mail address, so nobody can be written to.']
      : []),
  ];
}
