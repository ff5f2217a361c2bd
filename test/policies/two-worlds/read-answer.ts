import { unzipSync } from 'fflate';
import type { Answer, Caller } from '../../builders/caller';

/** What is read by whoever opens the answer: of a packed file, what is in it, without when it was packed. */
export async function readAnswer(
  caller: Caller,
  address: string,
): Promise<Pick<Answer<unknown>, 'status' | 'headers' | 'text'>> {
  const response = await fetch(new URL(address, caller.base), {
    redirect: 'manual',
    headers: { cookie: caller.cookieHeader },
  });
  const { status, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status, headers, text: isPacked(bytes) ? unpacked(bytes) : Buffer.from(bytes).toString('latin1') };
}

const isPacked = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

function unpacked(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${Buffer.from(content).toString()}`)
    .join('\n');
}
