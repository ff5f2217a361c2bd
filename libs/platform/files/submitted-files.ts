import { join } from 'node:path';
import type { RemovableFileStore } from './file-store';
import { localFileStore } from './local-file-store';
import { type UploadFolder, uploadFolder } from './upload-folder';

/** Injection token of the {@link SubmittedFiles}. */
export const SUBMITTED_FILES = Symbol('submitted files');

/** How large one file may be, in bytes, and how much of the disk uploads leave free, in per cent. */
export interface UploadLimits {
  readonly mostBytes: number;
  readonly freePercent: number;
}

/** Where files that people send grow, and where they stay: apart from what the program makes, since they can be removed. */
export interface SubmittedFiles {
  readonly limits: UploadLimits;
  readonly uploads: UploadFolder;
  readonly store: RemovableFileStore;
}

/** Below `files` of the data folder, so that one copy holds them all. Nothing is made before the first upload. */
export function submittedFiles(dataFolder: string, limits: UploadLimits): SubmittedFiles {
  return {
    limits,
    uploads: uploadFolder(join(dataFolder, 'files', 'uploads'), limits.freePercent),
    store: localFileStore(join(dataFolder, 'files', 'submitted')),
  };
}
