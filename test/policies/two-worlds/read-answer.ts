import { Agent, type IncomingMessage, request } from 'node:http';
import { unzipSync } from 'fflate';
import type { Caller } from '../../builders/caller';

/** What somebody is answered, as it came over the line. */
export interface Heard {
  readonly status: number;
  /** In the order in which they were sent, with their names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** The connections of all who look around: they are many, and ask one thing after the other. */
const agent = new Agent({ keepAlive: true });

/** What is read by whoever opens the answer: of a packed file, what is in it, without when it was packed. */
export function readAnswer(caller: Caller, address: string): Promise<Heard> {
  const { cookieHeader: cookie } = caller;
  return new Promise((resolve, reject) => {
    request(new URL(address, caller.base), { agent, headers: cookie === '' ? {} : { cookie } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => resolve(heard(response, Buffer.concat(parts))));
    })
      .once('error', reject)
      .end();
  });
}

function heard({ statusCode = 0, rawHeaders }: IncomingMessage, bytes: Uint8Array): Heard {
  const names = rawHeaders.filter((_, place) => place % 2 === 0);
  return {
    status: statusCode,
    headers: names.map((name, place) => [name.toLowerCase(), rawHeaders[place * 2 + 1] ?? '']),
    text: isPacked(bytes) ? unpacked(bytes) : Buffer.from(bytes).toString('latin1'),
  };
}

const isPacked = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function unpacked(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${Buffer.from(content).toString()}`)
    .join('\n');
}
