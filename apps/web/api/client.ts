import { colloquyClient } from '@colloquy/api-client';

/** The server that this page came from. */
export const api = colloquyClient();
