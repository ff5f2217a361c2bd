import { bringBack, readVersionTexts, takeWording } from '@colloquy/features/submissions';
import { DomainError, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findAgain } from '../../domain/feedback/anchor';
import { compareWords } from './compare-words';
import { commentIn, type FoundThread, findThread, lockThread } from './find-thread';
import { rewordedText } from './place-threads';
import { asRead } from './readable-versions';

/** The version that holds what the draft held before. */
export interface TakenSuggestion {
  readonly kept: number;
}

/** An author takes a suggested wording into the draft, thinks better of it, or leaves their words as they are. */
@Injectable()
export class AnswerSuggestion {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * Writes the suggested words into the draft; what it held is kept as a version first, and the thread is resolved.
   * @throws DomainError `not-found`; `mentoring-ended`; `words-changed` where the draft no longer has the words;
   *   `answered-already`; `wrong-state`
   */
  async take(context: ActContext, conference: string, commentId: string): Promise<TakenSuggestion> {
    const record = await this.record(context, conference, commentId);
    return this.acts.run(context, { act: 'take-suggestion', ...record }, async (tx) => {
      const { margin, thread, suggestion } = await lockOffered(tx, context, conference, commentId);
      const work = { id: margin.submissionId, conferenceId: margin.conferenceId };
      const then = asRead((await readVersionTexts(tx, work, [thread.version])).get(thread.version) ?? []);
      const { kept } = await takeWording(tx, context, margin, (texts) => {
        const place = findAgain(thread.anchor, then, asRead(texts), compareWords);
        const reworded = rewordedText(place, texts, suggestion);
        if (typeof reworded === 'string') throw new DomainError('conflict', 'words-changed', reworded);
        return reworded;
      });
      await answer(tx, context, commentId, { state: 'taken', kept });
      await tx.query(
        `UPDATE margin_thread SET resolved_at = coalesce(resolved_at, now()), resolved_by = coalesce(resolved_by, $2::uuid)
         WHERE id = $1`,
        [thread.id, context.viewer.personId],
      );
      return { kept };
    });
  }

  /**
   * Brings back what the draft held before the words were taken; the suggestion is on offer again and the thread open. To
   * take back what is not taken any more is no error.
   * @throws DomainError `not-found`; `mentoring-ended`; `wrong-state`
   */
  async untake(context: ActContext, conference: string, commentId: string): Promise<void> {
    const record = await this.record(context, conference, commentId);
    await this.acts.run(context, { act: 'untake-suggestion', ...record }, async (tx) => {
      const { margin, thread } = await lockThread(tx, context.viewer, conference, { commentId });
      const { suggestionState, takenAfterVersion } = commentIn(thread, commentId);
      if (suggestionState !== 'taken' || takenAfterVersion === null) return;
      await bringBack(tx, context, margin, takenAfterVersion);
      await answer(tx, context, commentId, { state: 'offered', kept: null });
      await tx.query('UPDATE margin_thread SET resolved_at = NULL, resolved_by = NULL WHERE id = $1', [thread.id]);
    });
  }

  /** @throws DomainError `not-found`; `mentoring-ended`; `answered-already` */
  async leave(context: ActContext, conference: string, commentId: string): Promise<void> {
    const record = await this.record(context, conference, commentId);
    await this.acts.run(context, { act: 'leave-suggestion', ...record }, async (tx) => {
      await lockOffered(tx, context, conference, commentId);
      await answer(tx, context, commentId, { state: 'left', kept: null });
    });
  }

  private async record(context: ActContext, conference: string, commentId: string) {
    const { margin } = await findThread(this.dataSource, context.viewer, conference, { commentId });
    if (margin.you !== 'author') throw notFound('comment');
    return { conferenceId: margin.conferenceId, subject: margin.submissionId };
  }
}

async function lockOffered(
  tx: Transaction,
  context: ActContext,
  conference: string,
  commentId: string,
): Promise<FoundThread & { readonly suggestion: string }> {
  const found = await lockThread(tx, context.viewer, conference, { commentId });
  const { suggestion, suggestionState } = commentIn(found.thread, commentId);
  if (suggestion !== null && suggestionState === 'offered') return { ...found, suggestion };
  const message = suggestion === null ? 'There is no wording in this comment.' : 'This was answered already.';
  throw new DomainError('conflict', 'answered-already', message);
}

async function answer(
  tx: Transaction,
  { viewer }: ActContext,
  commentId: string,
  { state, kept }: { readonly state: 'taken' | 'left' | 'offered'; readonly kept: number | null },
): Promise<void> {
  await tx.query(
    'UPDATE margin_comment SET suggestion_state = $2, taken_after_version = $3, answered_by = $4 WHERE id = $1',
    [commentId, state, kept, state === 'offered' ? null : viewer.personId],
  );
}
