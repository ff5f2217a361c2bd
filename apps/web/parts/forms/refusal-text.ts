import { Refusal } from '@colloquy/api-client';

const AWAY = 'The server cannot be reached. Look at your connection and try again; nothing that was saved is lost.';

/** Why something did not work, in the server's words, or that the server could not be reached. */
export function titleOfRefusal(error: Error): string {
  return error instanceof Refusal ? error.problem.detail : AWAY;
}
