import { type Part, plain } from '@colloquy/engines/typesetting';
import type { PublicRole } from '../domain/read-release';
import { abstractAnchor, sessionAnchor } from './anchors';
import type { BookSource } from './book-source';

const SIGNS: readonly { readonly role: PublicRole; readonly sign: string; readonly says: string }[] = [
  { role: 'presenter', sign: 'P', says: 'presents' },
  { role: 'author', sign: 'A', says: 'author' },
  { role: 'mentor', sign: 'M', says: 'mentor' },
  { role: 'chair', sign: 'C', says: 'chairs a session' },
];

/** Everybody in the programme by family name, with roles and pages. */
export function indexPart({ reader }: BookSource): Part {
  const legend = SIGNS.flatMap(({ sign, says }, at) => [
    ...plain(sign, { strong: true }),
    ...plain(` ${says}${at < SIGNS.length - 1 ? ', ' : '. Numbers are pages.'}`),
  ]);
  const entries = reader.people().map(({ person, codes }) => ({
    name: person.sortName,
    roles: SIGNS.flatMap(({ role, sign }) => {
      const anchors = (codes.get(role) ?? []).map(role === 'chair' ? sessionAnchor : abstractAnchor);
      return anchors.length > 0 ? [{ sign, role, anchors }] : [];
    }),
  }));
  return { kind: 'index', heading: 'People', legend, entries };
}
