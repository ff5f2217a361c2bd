import { readVersionTexts } from '@colloquy/features/submissions';
import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Anchor, anchorAt } from '../../domain/feedback/anchor';
import { commentFault, LONGEST_SUGGESTION, type Margin, textFault } from '../../domain/feedback/margin';
import { findMargin, lockMargin } from './find-margin';
import { asRead, readableVersions } from './readable-versions';
import { storeComment } from './store-comment';

/** Words that somebody has chosen in a version, counted in its text as it is read. */
export interface ChosenWords {
  readonly field: string;
  readonly from: number;
  readonly until: number;
}

/** What somebody says, and perhaps how they would say it. */
export interface NewComment {
  readonly text: string;
  /** Other words for those chosen, in inline text; empty suggests to take them out. */
  readonly suggestion: string | null;
}

const WHOLE: Anchor = { field: null, from: 0, until: 0, quote: '', before: '', after: '' };

/** Opens a thread on words of a version, or on the whole work. The version may have been replaced meanwhile: it is kept. */
@Injectable()
export class CommentOnVersion {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * @throws DomainError `not-found`; `mentoring-ended`; `invalid-comment` with the fields; `no-such-words`;
   *   `too-many-comments`
   */
  async run(
    context: ActContext,
    which: { readonly conference: string; readonly submissionId: string },
    input: NewComment & { readonly version: number; readonly words: ChosenWords | null },
  ): Promise<{ threadId: Id }> {
    const found = await findMargin(this.dataSource, context.viewer, which.conference, which.submissionId);
    const record = { act: 'comment-on-version', conferenceId: found.conferenceId, subject: found.submissionId };
    return this.acts.run(context, record, async (tx) => {
      const margin = await lockMargin(tx, context.viewer, which.conference, which.submissionId);
      const anchor = input.words === null ? WHOLE : await chosen(tx, margin, input.version, input.words);
      refuseFaults(input, anchor);
      const threadId = newId();
      await tx.query(
        `INSERT INTO margin_thread (id, conference_id, submission_id, pairing_id, version, field, words_from, words_until,
           quote, before_quote, after_quote, opened_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[threadId, margin.conferenceId, margin.submissionId, margin.pairing.id, input.version],
          ...[anchor.field, anchor.from, anchor.until, anchor.quote, anchor.before, anchor.after],
          context.viewer.personId,
        ],
      );
      await storeComment(tx, context.viewer.personId, margin, { threadId, ...input });
      return { threadId };
    });
  }
}

async function chosen(db: Reader, margin: Margin, version: number, words: ChosenWords): Promise<Anchor> {
  const versions = await readableVersions(db, margin);
  const texts = versions.some(({ number }) => number === version)
    ? (await readVersionTexts(db, { id: margin.submissionId, conferenceId: margin.conferenceId }, [version])).get(
        version,
      )
    : undefined;
  const anchor = texts ? anchorAt(asRead(texts), words.field, words.from, words.until) : null;
  if (anchor) return anchor;
  throw new DomainError('invalid', 'no-such-words', 'These words are not in that version. Choose them again.');
}

/** @throws DomainError `invalid-comment` */
export function refuseFaults({ text, suggestion }: NewComment, anchor: Pick<Anchor, 'field' | 'quote'>): void {
  const faults: Fault[] = [];
  const said = suggestion === null || text.trim() !== '' ? commentFault(text) : null;
  if (said !== null) faults.push({ field: 'text', message: said });
  const suggested = suggestion === null ? null : suggestionFault(suggestion, anchor);
  if (suggested !== null) faults.push({ field: 'suggestion', message: suggested });
  if (faults.length === 0) return;
  throw new DomainError('invalid', 'invalid-comment', 'Your comment needs another look.', faults);
}

function suggestionFault(suggestion: string, { field, quote }: Pick<Anchor, 'field' | 'quote'>): string | null {
  if (field === null) return 'Choose the words first for which you have others.';
  if (suggestion === quote) return 'These are the words that stand there. Change them, or write a comment alone.';
  return textFault(suggestion, LONGEST_SUGGESTION);
}
