/** The name of the place in the book where an abstract stands. */
export const abstractAnchor = (code: string): string => `abstract-${code}`;

/** The name of the place where a session's talks are listed. */
export const sessionAnchor = (code: string): string => `session-${code}`;

/** The name of the place where a poster session's boards are listed; `place` among the poster sessions, from 0. */
export const boardsAnchor = (place: number): string => `boards-${place}`;
