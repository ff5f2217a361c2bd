import { DomainError } from '@colloquy/kernel';
import type { WantedBoardStep } from './plan-moves';
import type { PosterDesk } from './poster-desk';

/** Refuses to move what somebody has pinned. @throws DomainError `pinned` naming each, and what to do */
export function refusePinned(desk: PosterDesk, steps: readonly WantedBoardStep[]): void {
  const pinned = steps.filter(({ submissionId }) => desk.records.get(submissionId)?.pinned);
  if (pinned.length === 0) return;
  const submissionIds = pinned.map(({ submissionId }) => submissionId);
  const sentences = submissionIds.map(
    (id) => `${desk.posters.get(id)?.code ?? 'A poster'} is pinned: take its pin out first.`,
  );
  throw new DomainError('conflict', 'pinned', sentences.join(' '), [], { submissionIds });
}
