import { DomainError } from '@colloquy/kernel';
import { FileRefused } from '@colloquy/platform/files';
import type { Upload } from './uploads';

/** A refusal of a file as the screen shows it, beside the field for the file. */
export function refusedFile({ code, message }: { code: string; message: string }): DomainError {
  return new DomainError('invalid', code, message, [{ field: 'file', message, code }]);
}

/** Does what may refuse a file. @throws DomainError with the refusal's code and words */
export function orRefuse<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof FileRefused ? refusedFile(error) : error;
  }
}

/** @throws DomainError where the upload was refused or given up */
export function expectOpen(upload: Upload): void {
  if (upload.refusal) throw refusedFile(upload.refusal);
  if (upload.state === 'cancelled')
    throw new DomainError('conflict', 'upload-cancelled', 'This upload was cancelled. Choose the file again.');
}

/** "20 MB", for sentences. */
export const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
