/** What a page answered. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it sends the browser, as a whole address; null where it stays. */
  readonly location: string | null;
}

/** A browser without script: it keeps cookies, sends forms, and follows a redirect only when told to. */
export class FormBrowser {
  /** Names to values, by origin. */
  private readonly cookies = new Map<string, Map<string, string>>();

  /** @param base where relative addresses begin */
  constructor(
    readonly base: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  open(address: string): Promise<Page> {
    return this.ask('GET', address);
  }

  /** Sends a form as our own page does. */
  send(address: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<Page> {
    const own = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(address, this.base).origin };
    return this.ask('POST', address, { ...own, ...headers }, new URLSearchParams(fields).toString());
  }

  /** Opens an address and every one to which it leads, to the end. */
  async follow(address: string): Promise<Page & { readonly address: string }> {
    let at = new URL(address, this.base).href;
    for (let steps = 0; steps < 12; steps += 1) {
      const page = await this.open(at);
      if (page.location === null) return { ...page, address: at };
      at = page.location;
    }
    throw new Error(`${address} leads round in a circle.`);
  }

  /** A cookie's value. */
  cookie(name: string, origin = new URL(this.base).origin): string | undefined {
    return this.cookies.get(origin)?.get(name);
  }

  setCookie(name: string, value: string, origin = new URL(this.base).origin): void {
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar.set(name, value));
  }

  async ask(method: string, address: string, headers: Record<string, string> = {}, body?: string): Promise<Page> {
    const url = new URL(address, this.base);
    const jar = [...(this.cookies.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...{ method, body, redirect: 'manual' },
      headers: { ...this.headers, ...headers, ...(jar ? { cookie: jar } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (value && !/Expires=Thu, 01 Jan 1970/i.test(line)) this.setCookie(name, value, url.origin);
      else this.cookies.get(url.origin)?.delete(name);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? null : new URL(location, url).href,
    };
  }
}

/** The work to whose title an address leads; empty where it leads elsewhere. */
export function workAt(location: string | null): string {
  return /\/write\/([0-9a-f-]{36})\/title$/.exec(location ?? '')?.[1] ?? '';
}
