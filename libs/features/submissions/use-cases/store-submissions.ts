import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { AbstractVersionEntity, SubmissionAuthorEntity, SubmissionEntity } from '../data/submission.entity';
import type { PresentationType } from '../domain/submission';
import { contentHash } from './content-hash';

/** A submission to be stored as submitted, its people known already. */
export interface NewSubmission {
  readonly id: Id;
  readonly code: string;
  readonly trackId: Id;
  readonly wishedType: PresentationType;
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly affiliations: readonly string[];
  readonly authors: readonly {
    readonly personId: Id;
    readonly presenter: boolean;
    readonly affiliations: readonly number[];
  }[];
  readonly source: { readonly url: string; readonly licence: string } | null;
}

/** Writes submissions with the first version of their abstracts. Part of the caller's act. */
export async function storeSubmissions(
  tx: Transaction,
  conferenceId: Id,
  submissions: readonly NewSubmission[],
  writtenBy: Id | null,
): Promise<void> {
  for (const { title, abstract, authors, source, keywords, affiliations, ...facts } of submissions) {
    await tx.insert(SubmissionEntity, {
      ...facts,
      conferenceId,
      state: 'submitted',
      typeId: null,
      submittedVersion: 1,
      keywords: [...keywords],
      affiliations: [...affiliations],
      sourceUrl: source?.url ?? null,
      sourceLicence: source?.licence ?? null,
    });
    await tx.insert(AbstractVersionEntity, {
      submissionId: facts.id,
      number: 1,
      title,
      abstract,
      sha256: contentHash(title, abstract),
      writtenBy,
      occasion: 'import',
    });
    await tx.insert(
      SubmissionAuthorEntity,
      authors.map((author, position) => ({
        ...author,
        affiliations: [...author.affiliations],
        submissionId: facts.id,
        position,
      })),
    );
  }
}
