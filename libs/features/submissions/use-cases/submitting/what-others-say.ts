import type { DraftContent, DraftFault, SignOff } from '@colloquy/engines/abstract-draft';
import type { Transaction } from '@colloquy/platform/database';
import { signOffFault } from '../../domain/sign-off/sign-off';
import { declinedFaults } from '../co-authors/invitations-at-submit';
import type { WritableSubmission } from '../drafts/writable-submission';
import { findSignOff } from '../sign-off/read-sign-off';

/** Why a draft cannot be sent in for what others have said, or not said yet, each with its field. */
export async function whatOthersSay(
  tx: Transaction,
  submission: WritableSubmission,
  content: DraftContent,
  rule: SignOff,
): Promise<DraftFault[]> {
  const fault = signOffFault(rule, content.supervisor, await findSignOff(tx, submission, content));
  return [...(await declinedFaults(tx, submission.id, content.authors)), ...(fault === null ? [] : [fault])];
}
