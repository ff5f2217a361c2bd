/** What the server answered. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text read as JSON; undefined where it is none. */
  readonly body: Body;
}

/** What a request says besides its address. */
export interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes are sent as they are, other values as JSON. */
  readonly body?: unknown;
}

/** Somebody who speaks to the server, with the session of a browser or without. */
export class Caller {
  /**
   * @param base where relative addresses begin: usually a conference's, with a slash at its end
   * @param cookie as the browser sends it; nothing for a visitor
   */
  constructor(
    readonly base: string,
    readonly cookie?: string,
  ) {}

  /** What the browser sends to show who it is; empty for a visitor. */
  get cookieHeader(): string {
    return this.cookie ?? '';
  }

  /** Sends a request, whatever comes of it. An address that begins with a slash is the server's. */
  async ask<Body>(method: string, path: string, { headers, body }: Request = {}): Promise<Answer<Body>> {
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(new URL(path, this.base), {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      body: raw ? (body as BodyInit | undefined) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) as Body };
  }

  /** @throws Error with the server's words where it refuses */
  get<Body>(path: string): Promise<Body> {
    return this.granted('GET', path, {});
  }

  /** @throws Error with the server's words where it refuses */
  post<Body = void>(path: string, body: unknown = {}, headers: Request['headers'] = {}): Promise<Body> {
    return this.granted('POST', path, { body, headers });
  }

  /** @throws Error with the server's words where it refuses */
  put(path: string, body: unknown): Promise<void> {
    return this.granted('PUT', path, { body });
  }

  private async granted<Body>(method: string, path: string, request: Request): Promise<Body> {
    const { status, text, body } = await this.ask<Body>(method, path, request);
    if (status >= 300) throw new Error(`${method} ${path} was answered with ${status}: ${text.slice(0, 600)}`);
    return body;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
