import { createServer } from 'node:net';
import { NoAnswer } from '../outcome';

const TRIES = 20;

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * The port to serve on. A port that somebody asked for is that one or none; the usual one gives way to the next that is
 * free.
 * @throws NoAnswer with a sentence that says what to do
 */
export async function freePort(wanted: number, host: string, askedFor: boolean): Promise<number> {
  if (askedFor) {
    if (await isFree(wanted, host)) return wanted;
    throw new NoAnswer(
      `Port ${wanted} is in use by another program. Choose another, such as PORT=${wanted + 1}, or stop that program.`,
    );
  }
  for (let port = wanted; port < wanted + TRIES; port += 1) if (await isFree(port, host)) return port;
  throw new NoAnswer(`The ports from ${wanted} to ${wanted + TRIES - 1} are all in use. Choose one with PORT=….`);
}
