import type { DraftContent, DraftFault, SignOff } from '@colloquy/engines/abstract-draft';

/** What a supervisor who was asked has said, or what was said in their place. */
export const SIGN_OFF_STANDINGS = ['asked', 'signed', 'not-yet', 'overridden'] as const;
export type SignOffState = (typeof SIGN_OFF_STANDINGS)[number];

/**
 * Why a draft cannot be sent in without its supervisor's word, where the conference requires it. Whether they are named
 * at all is judged with the other fields.
 */
export function signOffFault(
  rule: SignOff,
  { name, address }: DraftContent['supervisor'],
  standing: { readonly state: SignOffState; readonly name: string } | null,
): DraftFault | null {
  if (rule !== 'required' || name.trim() === '' || address.trim() === '') return null;
  const at = (message: string): DraftFault => ({ field: 'supervisor.address', message });
  switch (standing?.state) {
    case 'signed':
    case 'overridden':
      return null;
    case 'asked':
      return at(`${standing.name} has not said yet that this may be submitted. Wait for them, or remind them.`);
    case 'not-yet':
      return at(`${standing.name} has said “not yet”. Speak with them, and ask them again when it is done.`);
    default:
      return at(`${name.trim()} has to say first that this may be submitted. Ask them: they get a mail with one link.`);
  }
}
