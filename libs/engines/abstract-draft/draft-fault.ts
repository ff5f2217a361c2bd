import type { Fault } from '@colloquy/kernel';

/** A fault at a leaf of the draft, such as `texts.why` or `authors.<id>.name`. */
export type DraftFault = Fault & { readonly field: string };
