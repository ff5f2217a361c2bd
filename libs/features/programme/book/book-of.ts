import type { Book, Part } from '@colloquy/engines/typesetting';
import type { Release } from '../domain/release';
import { abstractsPart } from './abstracts-part';
import { boardsParts } from './boards-parts';
import { bookSource } from './book-source';
import { coverOf, noticesPart, welcomePart } from './front-matter';
import { gridPart } from './grid-part';
import { indexPart } from './index-part';
import { sessionsPart } from './sessions-part';

/** A4 in points. */
export const A4 = { width: 595.28, height: 841.89 };

/** What the printed programme of a release holds, in order; how it looks is the typesetting engine's affair. */
export function bookOf(release: Release): Book {
  const source = bookSource(release);
  const { conference, number, publishedAt } = release;
  const parts: (Part | null)[] = [
    welcomePart(source),
    { kind: 'contents', heading: 'Contents' },
    gridPart(source),
    sessionsPart(source),
    ...boardsParts(source),
    abstractsPart(source),
    indexPart(source),
    noticesPart(source),
  ];
  return {
    title: conference.title,
    organiser: `${conference.title}, ${conference.contact}`,
    subject: `Programme, edition ${number}`,
    language: 'en-GB',
    createdAt: publishedAt,
    paper: A4,
    cover: coverOf(source),
    parts: parts.filter((part) => part !== null),
  };
}
