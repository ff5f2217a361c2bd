import type { Schemas } from '@colloquy/api-client';

/** How far a message is, in words, with what that means for those who wait for it. */
export const STATE_WORDS: Record<
  Schemas['OutboxMessageDto']['state'],
  { readonly words: string; readonly meaning: string }
> = {
  queued: { words: 'Waiting', meaning: 'It goes out by itself.' },
  held: { words: 'Held back', meaning: 'It goes out when you release it.' },
  sending: { words: 'On its way', meaning: 'The mail server is being asked to take it.' },
  sent: { words: 'Sent', meaning: 'The mail server has taken it.' },
  failed: {
    words: 'Failed',
    meaning: 'It is not tried again by itself. The recipient can read it in their inbox here.',
  },
  shown: { words: 'In the inbox only', meaning: 'No mail was sent: the recipient reads it in their inbox here.' },
};
