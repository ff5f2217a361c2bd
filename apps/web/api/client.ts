import { colloquyClient } from '@colloquy/api-client';

type Ask = (request: Request) => Promise<Response>;

let ask: Ask = (request) => fetch(request);

/** Has requests carried by another than the browser: by the server, while it paints a screen for a reader. */
export function askBy(other: Ask): void {
  ask = other;
}

/** An address for where there is no page to take one from; nothing is ever asked there. */
const NOWHERE = 'http://colloquy.invalid';

/** The server that this page came from. */
export const api = colloquyClient(typeof document === 'undefined' ? NOWHERE : '', (request) => ask(request));
