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
  /**
   * The bytes as a stream, or those of a range, both ends included. Throws DomainError `not-found` before the first byte
   * where they are not stored.
   */
  get(hash: FileHash, range?: ByteRange): Promise<Readable>;
  /** Whether the bytes are stored. */
  has(hash: FileHash): Promise<boolean>;
}

/** A part of a file, both ends included, counted from 0. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** A store whose files people may take back: what nobody has any more can be removed, and nothing else. */
export interface RemovableFileStore extends FileStore {
  /** Stores a copy of a file of this machine without reading it into memory; when it returns, it survives a power cut. */
  adopt(path: string): Promise<{ readonly hash: FileHash; readonly size: number }>;
  /** The hash and size of a file of this machine. */
  measure(path: string): Promise<{ readonly hash: FileHash; readonly size: number }>;
  /** Removes the bytes; to remove what is not there is no error. */
  remove(hash: FileHash): Promise<void>;
}

/** Injection token of the {@link FileStore}. */
export const FILE_STORE = Symbol('file store');
