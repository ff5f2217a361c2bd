import type { Id } from '@colloquy/kernel';

/** What keeps somebody from reviewing a work, the gravest first. */
export const CONFLICT_KINDS = ['author', 'supervisor', 'mentor', 'declared', 'co-author', 'lab'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Kinds that the database itself refuses; the others are for organisers to weigh, and the engine keeps clear of them. */
const HARD: readonly ConflictKind[] = ['author', 'supervisor', 'mentor', 'declared'];

/** Somebody who has a part in a work, and which. */
export interface Conflict {
  readonly submissionId: Id;
  readonly personId: Id;
  readonly kind: ConflictKind;
  /** Whether nobody can make them a reviewer of it. */
  readonly hard: boolean;
  /** Why, as it follows the person's name. */
  readonly words: string;
  /** The row of one that somebody has declared. */
  readonly conflictId: Id | null;
}

/** A conflict as it is found. */
export interface FoundConflict extends Pick<Conflict, 'submissionId' | 'personId' | 'kind' | 'conflictId'> {
  /** The code of a work that they wrote with an author, the name of the lab, or the reason that was given. */
  readonly through: string | null;
}

/** A conflict as it is told, to organisers alone. */
export function toldConflict({ through, ...found }: FoundConflict): Conflict {
  return { ...found, hard: isHard(found.kind), words: wordsOf(found.kind, through) };
}

/** Whether this kind bars a person whatever anybody says. */
export const isHard = (kind: ConflictKind): boolean => HARD.includes(kind);

function wordsOf(kind: ConflictKind, through: string | null): string {
  switch (kind) {
    case 'author':
      return 'is an author of it';
    case 'supervisor':
      return 'supervises it';
    case 'mentor':
      return 'mentors it';
    case 'declared':
      return through ? `should not review it: ${through}` : 'should not review it, as somebody has said';
    case 'co-author':
      return `has written ${through} with an author of it`;
    case 'lab':
      return `is of the same lab as an author of it, ${through}`;
  }
}
