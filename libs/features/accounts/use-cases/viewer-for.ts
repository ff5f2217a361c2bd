import type { Id, Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** A person with the memberships that hold now. Answered by the feature that knows them, which stands to the right. */
export type ViewerFor = (db: Reader, personId: Id) => Promise<Viewer>;

/** Injection token of the {@link ViewerFor}. */
export const VIEWER_FOR = Symbol('viewer for');
