import type { Fault } from '@colloquy/kernel';

/** What is wrong with a form or an answer: always with the field. */
export type FieldFault = Fault & { readonly field: string };
