import { DomainError } from '@colloquy/kernel';
import { crowdsApart } from '../constraints/crowds-apart';
import { fewMoves } from '../constraints/few-moves';
import { meetsNeeds } from '../constraints/needs-met';
import { fitsWidth } from '../constraints/poster-fits';
import { similarNeighbours } from '../constraints/similar-neighbours';
import type { Poster, PosterProblem } from '../problem';
import { problemFaults } from './faults';
import type { LayoutModel } from './layout-model';
import { neighboursOf } from './neighbours';
import { similarities } from './similarity';

function rewards(posters: readonly Poster[], similarity: Float64Array, size: number): Float64Array {
  const reward = similarity.map((value) => similarNeighbours.weight * value);
  for (const [a, { popularity: crowd = 0 }] of posters.entries()) {
    for (const [b, { popularity: other = 0 }] of posters.entries()) {
      if (a !== b) reward[a * size + b] = (reward[a * size + b] as number) - crowdsApart.weight * crowd * other;
    }
  }
  return reward;
}

/**
 * Reads a problem into numbers.
 * @throws DomainError `invalid` with every fault, where the problem cannot be understood; `conflict` where there are
 *   fewer boards than posters
 */
export function readProblem(problem: PosterProblem): LayoutModel {
  const faults = problemFaults(problem);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'poster-problem-unclear', 'The poster problem cannot be understood.', faults);
  }
  const { posters, floorPlan } = problem;
  const { boards } = floorPlan;
  const size = boards.length;
  if (posters.length > size) {
    throw new DomainError(
      'conflict',
      'too-few-boards',
      `There are ${posters.length} posters for ${size} boards: add ${posters.length - size} boards or hold a second poster session.`,
    );
  }
  const boardAt = new Map(boards.map(({ number }, place) => [number, place]));
  const posterAt = new Map(posters.map(({ id }, place) => [id, place]));
  const allowed = new Uint8Array(size * size).fill(1);
  for (const [p, poster] of posters.entries()) {
    for (const [b, board] of boards.entries()) {
      if (!meetsNeeds(poster, board) || !fitsWidth(poster, board)) allowed[p * size + b] = 0;
    }
  }
  for (const { poster, board } of problem.pins ?? []) {
    const row = (posterAt.get(poster) as number) * size;
    const pinned = boardAt.get(board) as number;
    for (let b = 0; b < size; b += 1) if (b !== pinned) allowed[row + b] = 0;
  }
  const home = new Int32Array(size).fill(-1);
  for (const { poster, board } of problem.previous ?? []) {
    const place = posterAt.get(poster);
    if (place !== undefined) home[place] = boardAt.get(board) ?? -1;
  }
  const similarity = similarities(problem, size);
  return {
    problem,
    size,
    posters,
    boards,
    neighbours: neighboursOf(floorPlan),
    similarity,
    reward: rewards(posters, similarity, size),
    allowed,
    home,
    stay: fewMoves.weight,
  };
}
