import type { DomainEvent, Id } from '@colloquy/kernel';
import type { ConferenceKind } from './conference';
import type { Section } from './set-up/set-up';

/** A conference was set up from its kind's template: features further on propose their own part of it. */
export type ConferenceFounded = DomainEvent<'ConferenceFounded', { readonly kind: ConferenceKind }>;

/** A conference was made from an earlier one: features further on copy their own part, except people and what they wrote. */
export type ConferenceCloned = DomainEvent<
  'ConferenceCloned',
  {
    readonly from: Id;
    readonly timeZone: string;
    /** By how many calendar days the conference's own days moved. */
    readonly eventDays: number;
    /** Rooms of the earlier conference, and those that stand in their place. */
    readonly rooms: readonly (readonly [earlier: Id, now: Id])[];
  }
>;

/** The call is open: from now on everybody sees the conference, and abstracts can come in while the phase lasts. */
export type CallOpened = DomainEvent<'CallOpened', Record<string, never>>;

/** Organisers changed a section of the set-up: features further on look whether what they hold still fits. */
export type SetUpChanged = DomainEvent<'SetUpChanged', { readonly section: Section }>;
