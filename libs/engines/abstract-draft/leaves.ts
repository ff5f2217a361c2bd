import { type Id, isId } from '@colloquy/kernel';
import { type DraftAnswer, type DraftAuthor, type DraftContent, EMPTY_DRAFT } from './model/draft-content';

/** What a leaf of a draft can hold. */
export type LeafValue = DraftAnswer | null;

/**
 * A draft taken apart into the pieces that are saved and merged each for itself, by their paths: `title`, `typeId`,
 * `trackId`, `keywords`, `order`, `texts.<section>`, `authors.<id>.name`, `supervisor.address`, `answers.<question>` …
 */
export type Leaves = Readonly<Record<string, LeafValue>>;

const AUTHOR_PARTS = ['name', 'address', 'orcid', 'affiliations', 'presenter'] as const;
const NOBODY: DraftAuthor = { id: '', name: '', address: '', orcid: '', affiliations: [], presenter: false };

/** The draft as leaves. What is missing in the one is missing in the other. */
export function leavesOf(content: DraftContent): Leaves {
  const leaves: Record<string, LeafValue> = {
    title: content.title,
    typeId: content.typeId,
    trackId: content.trackId,
    keywords: content.keywords,
    order: content.authors.map(({ id }) => id),
    'supervisor.name': content.supervisor.name,
    'supervisor.address': content.supervisor.address,
  };
  for (const [section, text] of Object.entries(content.texts)) leaves[`texts.${section}`] = text;
  for (const [question, answer] of Object.entries(content.answers)) leaves[`answers.${question}`] = answer;
  for (const author of content.authors)
    for (const part of AUTHOR_PARTS) leaves[`authors.${author.id}.${part}`] = author[part];
  return leaves;
}

/** The draft that the leaves stand for. Authors who are not in the order are left out; unknown paths are passed over. */
export function contentOf(leaves: Leaves): DraftContent {
  const get = <Value extends LeafValue>(at: string, otherwise: Value): Value =>
    (leaves[at] === undefined ? otherwise : leaves[at]) as Value;
  const below = (root: string) =>
    Object.entries(leaves).flatMap(([at, value]) =>
      at.startsWith(`${root}.`) && value !== null ? [[at.slice(root.length + 1), value] as const] : [],
    );
  return {
    title: get('title', EMPTY_DRAFT.title),
    texts: Object.fromEntries(below('texts')) as Record<string, string>,
    typeId: get<string | null>('typeId', null),
    trackId: get<string | null>('trackId', null),
    keywords: get<readonly string[]>('keywords', []),
    authors: get<readonly Id[]>('order', []).map((id) => ({
      id,
      name: get(`authors.${id}.name`, NOBODY.name),
      address: get(`authors.${id}.address`, NOBODY.address),
      orcid: get(`authors.${id}.orcid`, NOBODY.orcid),
      affiliations: get(`authors.${id}.affiliations`, NOBODY.affiliations),
      presenter: get<boolean>(`authors.${id}.presenter`, NOBODY.presenter),
    })),
    supervisor: { name: get('supervisor.name', ''), address: get('supervisor.address', '') },
    answers: Object.fromEntries(below('answers')) as Record<Id, DraftAnswer>,
  };
}

/** What sort of value stands at a path; null where drafts have no such path. */
export type LeafKind = 'text' | 'list' | 'id' | 'yes or no' | 'answer';

const FIXED: Readonly<Record<string, LeafKind>> = {
  title: 'text',
  typeId: 'id',
  trackId: 'id',
  keywords: 'list',
  order: 'list',
  'supervisor.name': 'text',
  'supervisor.address': 'text',
};
const OF_AUTHOR: Readonly<Record<(typeof AUTHOR_PARTS)[number], LeafKind>> = {
  name: 'text',
  address: 'text',
  orcid: 'text',
  affiliations: 'list',
  presenter: 'yes or no',
};

/** The kind of the leaf at this path, or null where there is none such. */
export function leafKind(at: string): LeafKind | null {
  if (Object.hasOwn(FIXED, at)) return FIXED[at] ?? null;
  const [root, id = '', part, ...rest] = at.split('.');
  if (root === 'texts' && part === undefined) return /^[a-z0-9-]{1,64}$/.test(id) ? 'text' : null;
  if (root === 'answers' && part === undefined) return isId(id) ? 'answer' : null;
  if (root !== 'authors' || !isId(id) || rest.length > 0 || part === undefined) return null;
  return Object.hasOwn(OF_AUTHOR, part) ? OF_AUTHOR[part as keyof typeof OF_AUTHOR] : null;
}

/** Whether two leaves hold the same. */
export function sameLeaf(one: LeafValue | undefined, other: LeafValue | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
