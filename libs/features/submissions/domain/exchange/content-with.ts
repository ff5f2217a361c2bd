import type { DraftAuthor, DraftContent } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import type { Says } from './fit-work';
import { type ForeignAuthor, folded } from './foreign-work';

/** Whether a file speaks of this side of a work. */
export function speaksOf(says: Says, key: string): boolean {
  const [root = ''] = key.split('.', 1);
  const id = key.slice(root.length + 1);
  if (root === 'texts') return says.texts?.[id] !== undefined;
  if (root === 'answers') return Object.hasOwn(says.answers, id);
  return (
    {
      title: says.title,
      type: says.typeId,
      track: says.trackId,
      keywords: says.keywords,
      authors: says.authors,
      supervisor: says.supervisor,
    }[root] !== undefined
  );
}

/** What is said, of some sides only. */
export function only(says: Says, wanted: (key: string) => boolean): Says {
  const { title, typeId, trackId, keywords, authors, supervisor } = says;
  const some = <Value>(values: Readonly<Record<string, Value>>, root: string) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => wanted(`${root}.${id}`)));
  return {
    ...(title !== undefined && wanted('title') ? { title } : {}),
    ...(typeId !== undefined && wanted('type') ? { typeId } : {}),
    ...(trackId !== undefined && wanted('track') ? { trackId } : {}),
    ...(keywords !== undefined && wanted('keywords') ? { keywords } : {}),
    ...(authors !== undefined && wanted('authors') ? { authors } : {}),
    ...(supervisor !== undefined && wanted('supervisor') ? { supervisor } : {}),
    ...(says.texts ? { texts: some(says.texts, 'texts') } : {}),
    answers: some(says.answers, 'answers'),
  };
}

/** The work with what is said of it. Authors keep their places in it, known by their address or else their name. */
export function contentWith(now: DraftContent, says: Says): DraftContent {
  const answers = Object.entries({ ...now.answers, ...says.answers }).flatMap(([id, answer]) =>
    answer === null ? [] : [[id, answer] as const],
  );
  return {
    title: says.title ?? now.title,
    texts: { ...now.texts, ...says.texts },
    typeId: says.typeId === undefined ? now.typeId : says.typeId,
    trackId: says.trackId === undefined ? now.trackId : says.trackId,
    keywords: says.keywords ?? now.keywords,
    authors: says.authors ? authorsWith(now.authors, says.authors) : now.authors,
    supervisor: says.supervisor ?? now.supervisor,
    answers: Object.fromEntries(answers),
  };
}

function authorsWith(now: readonly DraftAuthor[], said: readonly ForeignAuthor[]): DraftAuthor[] {
  const left = [...now];
  const take = (matches: (author: DraftAuthor) => boolean): Id | undefined => {
    const place = left.findIndex(matches);
    return place < 0 ? undefined : left.splice(place, 1)[0]?.id;
  };
  const byAddress = said.map(({ address }) =>
    address === '' ? undefined : take((one) => one.address.toLowerCase() === address),
  );
  const presents = said.some(({ presenter }) => presenter);
  return said.map((author, place) => ({
    ...author,
    // Ids of newcomers are their places, so that the same file gives the same plan; they get their own when they are stored.
    id:
      byAddress[place] ??
      take((one) => folded(one.name) === folded(author.name) && (one.address === '' || author.address === '')) ??
      `${NEWCOMER}${place}`,
    presenter: presents ? author.presenter : place === 0,
  }));
}

/** What the ids of authors begin with who are not known here yet. */
export const NEWCOMER = 'newcomer ';
