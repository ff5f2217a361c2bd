import type { DomainEvent } from '@colloquy/kernel';
import type { Decision } from '../../domain/deciding/decision';

/** Decisions were made known to the authors: the works are in their new states, and the mails are on their way. */
export type DecisionsReleased = DomainEvent<'DecisionsReleased', { readonly decisions: readonly Decision[] }>;
