import { type MatchingProblem, similarity } from '@colloquy/engines/matching';
import { type MatchInput, mayMentor } from './match-input';

/** Works as rows and mentors as columns, and what is behind each score. */
export interface WorkAndMentorProblem {
  readonly problem: MatchingProblem;
  closeness(row: number, column: number): { score: number; sharedTerms: string[] };
}

const MOST_TERMS = 4;
/** A term below this share of a score explains nothing. */
const LEAST_SHARE = 0.05;

/** Puts the question of who mentors whom as the matching engine takes it: a pair that may not be is forbidden there. */
export function matchProblem({ mentees, mentors, conflicts }: MatchInput): WorkAndMentorProblem {
  const { scores, sharedTerms } = similarity(
    mentees.map(({ title, text }) => `${title}\n${text}`),
    mentors.map(({ texts }) => texts),
  );
  return {
    problem: {
      scores: mentees.map((mentee, row) =>
        mentors.map((mentor, column) => (mayMentor(mentor, mentee, conflicts) ? (scores[row]?.[column] ?? 0) : null)),
      ),
      max: mentors.map(({ capacity }) => capacity),
      rowNames: mentees.map(({ code }) => code),
      columnNames: mentors.map(({ name }) => name),
    },
    closeness: (row, column) => ({
      score: scores[row]?.[column] ?? 0,
      sharedTerms: sharedTerms(row, column, MOST_TERMS)
        .filter(({ share }) => share >= LEAST_SHARE)
        .map(({ term }) => term),
    }),
  };
}
