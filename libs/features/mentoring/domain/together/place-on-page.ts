import type { Fault } from '@colloquy/kernel';

/** A rectangle on a page, in thousandths of its width and height, so that it fits the page at every size. */
export interface PlaceOnPage {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WHOLE = 1000;
/** So many pages a file may have that is commented on; nobody shows more. */
const MOST_PAGES = 500;
/** The longest comment, or reply to one. */
export const LONGEST_REMARK = 4000;
/** Comments on one version of a file: more are no help to anybody. */
export const MOST_COMMENTS = 500;

/** What is wrong with a place; empty when it lies on a page and can be seen. */
export function placeFaults({ page, x, y, width, height }: PlaceOnPage): Fault[] {
  const inside = x >= 0 && y >= 0 && width >= 1 && height >= 1 && x + width <= WHOLE && y + height <= WHOLE;
  return [
    ...(page >= 1 && page <= MOST_PAGES ? [] : [{ field: 'page', message: 'Choose a page of the file.' }]),
    ...(inside ? [] : [{ field: 'x', message: 'The place lies outside the page. Mark it again.' }]),
  ];
}

/** What is wrong with the words of a comment, a reply or a note. */
export function remarkFaults(text: string, field = 'text'): Fault[] {
  if (text.trim() === '') return [{ field, message: 'Write a few words first.' }];
  return text.length > LONGEST_REMARK
    ? [{ field, message: `Shorten it to ${LONGEST_REMARK} characters, or write a second one.` }]
    : [];
}
