/** Where an author of a draft stands: who looks, who has said that they are one, who was asked and has said nothing or no. */
export const AUTHOR_STANDINGS = ['you', 'confirmed', 'invited', 'declined', 'not asked'] as const;
export type Standing = (typeof AUTHOR_STANDINGS)[number];

/** What has become of asking an author; taken back: as if nobody had asked. */
export const AUTHOR_INVITATION_STATES = ['waiting', 'confirmed', 'declined', 'withdrawn'] as const;
export type AuthorInvitationState = (typeof AUTHOR_INVITATION_STATES)[number];

/** What is known of an author. Addresses in lower case; see `normaliseAddress`. */
export interface KnownAuthor {
  readonly you: boolean;
  readonly confirmed: boolean;
  /** As it stands in the draft now; null where there is none. */
  readonly address: string | null;
  readonly invitation: { readonly state: AuthorInvitationState; readonly address: string } | null;
}

/** An invitation that went to another address than the one that stands there now asks nobody. */
export function authorStanding({ you, confirmed, address, invitation }: KnownAuthor): Standing {
  if (confirmed) return you ? 'you' : 'confirmed';
  if (invitation === null || invitation.address !== address) return 'not asked';
  if (invitation.state === 'declined') return 'declined';
  return invitation.state === 'waiting' ? 'invited' : 'not asked';
}
