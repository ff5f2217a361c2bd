/** Names of the places in the book to which others refer. */
export const abstractAnchor = (code: string): string => `abstract-${code}`;
export const sessionAnchor = (code: string): string => `session-${code}`;
export const boardsAnchor = (place: number): string => `boards-${place}`;
