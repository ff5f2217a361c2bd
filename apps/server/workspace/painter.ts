import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';

/** A screen of the workspace as HTML, with the answers of the API from which it was made. */
export interface PaintedScreen {
  readonly html: string;
  /** Its heading, as HTML. */
  readonly heading: string;
  readonly answers: readonly unknown[];
  /** The addresses from which they came. */
  readonly reads: readonly string[];
}

type Ask = (request: globalThis.Request) => Promise<globalThis.Response>;

/** What `apps/web/paint.tsx` exports, as the build has bundled it. */
interface Bundle {
  readonly paint: (address: string) => Promise<Omit<PaintedScreen, 'reads'> | null>;
  readonly askBy: (ask: Ask) => void;
}

/** For whom something is painted just now: many screens are painted at a time. */
const painting = new AsyncLocalStorage<(path: string) => Promise<globalThis.Response>>();

/**
 * Paints screens with the workspace's own components. It knows nothing but what the API tells the reader: each read goes
 * through the same route, policy and log as from their browser.
 */
export class Painter {
  private bundle: Bundle | undefined;

  /** @param folder where the build has put the components; without it no screen is painted */
  constructor(private readonly folder: string) {}

  /**
   * A screen as this reader sees it; null where their browser has to say what is the matter.
   * @param address of the screen
   * @param known what it is known to read, all asked at once
   */
  async screenFor(reader: Reader, address: string, known: readonly string[]): Promise<PaintedScreen | null> {
    const bundle = this.loaded();
    if (!bundle) return null;
    const answers = new Map(known.map((path) => [path, reader.ask(path)]));
    // Whoever comes for an answer hears of its failure; where nobody comes, nothing is the matter.
    for (const answer of answers.values()) answer.catch(() => {});
    const reads = new Set<string>();
    const ask = async (path: string): Promise<globalThis.Response> => {
      reads.add(path);
      return (await (answers.get(path) ?? reader.ask(path))).clone();
    };
    const painted = await painting.run(ask, () => bundle.paint(address));
    return painted && { ...painted, reads: [...reads] };
  }

  /** Loaded when it is first needed, since most processes paint nothing; a new build is loaded anew. */
  private loaded(): Bundle | null {
    const file = join(this.folder, 'paint.cjs');
    if (this.bundle) return this.bundle;
    if (!existsSync(file)) return null;
    delete require.cache[file];
    this.bundle = require(file) as Bundle;
    this.bundle.askBy(askForReader);
    return this.bundle;
  }
}

function askForReader({ url }: globalThis.Request): Promise<globalThis.Response> {
  const ask = painting.getStore();
  if (!ask) throw new Error('A screen asked for something while it was painted for nobody.');
  const { pathname, search } = new URL(url);
  return ask(pathname + search);
}

/** Who asked for a page: asks this server for more, at the address at which they have come in and with what they sent. */
export class Reader {
  private readonly base: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    request: Request,
    private readonly response: Response,
  ) {
    const { localAddress = '', localPort } = request.socket;
    const host = localAddress.replace(/^::ffff:/, '');
    this.base = `http://${host.includes(':') ? `[${host}]` : host}:${localPort}`;
    this.headers = {
      cookie: request.headers.cookie ?? '',
      'accept-encoding': 'identity',
      'x-forwarded-proto': request.protocol,
      'x-forwarded-for': request.ip ?? '',
    };
  }

  /** The answer to reading an address of the API. */
  async ask(path: string): Promise<globalThis.Response> {
    const answer = await fetch(this.base + path, { headers: this.headers, redirect: 'error' });
    // A session that gets a new token on the way gets it with the page.
    for (const cookie of answer.headers.getSetCookie()) this.response.append('Set-Cookie', cookie);
    return answer;
  }
}
