import { localTimeOf, readEntry, readIn } from '@colloquy/features/conferences';
import type { Clocks } from '../../domain/hours/own-hours';

/** The clocks of conferences. */
export const CLOCKS: Clocks = { localTimeOf, readEntry, readIn };
