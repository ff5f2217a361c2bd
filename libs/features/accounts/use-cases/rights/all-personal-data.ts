import type { Id } from '@colloquy/kernel';
import type { LogLine, PersonalData } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';

/** What all rooms know of people, in the order in which a conference happens; the program joins them. */
export interface AllPersonalData {
  readonly rooms: readonly PersonalData[];
  /** What somebody did, and what others have seen of them, in words. */
  logOf(db: Reader, personId: Id): Promise<{ readonly did: readonly LogLine[]; readonly seen: readonly LogLine[] }>;
}

/** Injection token of {@link AllPersonalData}. */
export const ALL_PERSONAL_DATA = Symbol('all personal data');
