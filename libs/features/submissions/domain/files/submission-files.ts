import { DomainError, type Id, type Instant } from '@colloquy/kernel';
import type { SubmissionState } from '../submission';

/** What a file is for: a poster, slides, a picture, or the answer to a question of the submission form. */
export type FilePurpose = 'poster' | 'slides' | 'image' | `answers.${Id}`;

/** As the purpose of a file may be written. */
export const PURPOSE = /^(poster|slides|image|answers\.[A-Za-z0-9-]{1,100})$/;

/** One version of a file. */
export interface FileVersion {
  readonly id: Id;
  /** 1 for the first; replacing makes the next. */
  readonly version: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sentAt: Instant;
}

/** A file of a submission in its newest version, with those before it, the newest of them first. */
export interface SubmissionFile extends FileVersion {
  readonly purpose: string;
  readonly removed: boolean;
  readonly earlier: readonly FileVersion[];
}

/** Files that a submission may have at a time. */
export const MOST_FILES = 10;
/** Versions of all its files together, those that were removed included: nobody needs more, and disks are finite. */
export const MOST_VERSIONS = 60;
/** Uploads of one submission that may be on their way at a time, in however many tabs. */
export const MOST_UPLOADS = 20;

/** @throws DomainError `wrong-state` where nothing is added to or taken from a work any more */
export function expectChangeable(state: SubmissionState): void {
  if (state !== 'withdrawn' && state !== 'declined') return;
  throw new DomainError('conflict', 'wrong-state', `This work is ${state}; its files stay as they are.`);
}

/**
 * @param files how many the submission has, and how many more would come
 * @throws DomainError `too-many-files`
 */
export function expectRoomForFile(files: { readonly current: number; readonly versions: number }): void {
  if (files.current >= MOST_FILES)
    throw new DomainError(
      'conflict',
      'too-many-files',
      `A work has at most ${MOST_FILES} files. Remove one, or replace it.`,
    );
  if (files.versions >= MOST_VERSIONS)
    throw new DomainError(
      'conflict',
      'too-many-files',
      'The files of this work were replaced too often. Ask the organisers to help.',
    );
}
