import type { DraftContent, DraftFault } from '@colloquy/engines/abstract-draft';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { declinedFaults } from '../co-authors/invitations-at-submit';

/** Why a draft cannot be sent in for what others have said, or not said yet, each with its field. */
export async function whatOthersSay(tx: Transaction, submissionId: Id, content: DraftContent): Promise<DraftFault[]> {
  return declinedFaults(tx, submissionId, content.authors);
}
