import type { Readable } from 'node:stream';

/** The name of stored bytes: their SHA-256 in 64 lower-case hexadecimal digits. */
export type FileHash = string;

/**
 * Where uploads and built documents live, each under the hash of its content: equal bytes are kept once, and bytes once
 * stored never change.
 */
export interface FileStore {
  /** Stores the bytes; when it returns, they survive a power cut. `size` is in bytes. */
  put(bytes: Uint8Array): Promise<{ readonly hash: FileHash; readonly size: number }>;
  /** The bytes as a stream. Throws DomainError `not-found` before the first byte where they are not stored. */
  get(hash: FileHash): Promise<Readable>;
  /** Whether the bytes are stored. */
  has(hash: FileHash): Promise<boolean>;
}

/** Injection token of the {@link FileStore}. */
export const FILE_STORE = Symbol('file store');
