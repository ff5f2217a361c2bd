import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FormBrowser, Page } from './form-browser';

/** What a university knows of an account of its own. */
export interface UniversityAccount {
  readonly email?: string;
  readonly email_verified?: boolean;
}

const CLIENT = { id: 'colloquy', secret: 'known to both' };

/** A university with a sign-in of its own: a real OpenID Connect provider in a process of its own. */
export class University {
  private constructor(
    private readonly process: ChildProcess,
    readonly issuer: string,
  ) {}

  /** @param colloquy the address under which the university knows the server */
  static async start(colloquy: string): Promise<University> {
    const child = fork(join(__dirname, 'university-process.mjs'), [colloquy, CLIENT.id, CLIENT.secret], {
      silent: true,
    });
    const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
    return new University(child, issuer);
  }

  /** The variables by which a server knows this university. */
  get environment(): NodeJS.ProcessEnv {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
  }

  /** Gives somebody an account, or changes what is known of it. */
  async knows(login: string, account: UniversityAccount): Promise<void> {
    this.process.send({ [login]: account });
    await once(this.process, 'message');
  }

  /**
   * Signs in on the university's own pages, and agrees to be known to the server.
   * @param address to which the server has sent the browser
   * @returns the address to which the university sends the browser back
   */
  async signIn(browser: FormBrowser, address: string, login: string): Promise<string> {
    let page: Page = await browser.open(address);
    for (let steps = 0; steps < 12; steps += 1) {
      if (page.location && !page.location.startsWith(this.issuer)) return page.location;
      if (page.location) page = await browser.open(page.location);
      else {
        const [, form = ''] = /action="([^"]+)"/.exec(page.text) ?? [];
        const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(page.text) ?? [];
        page = await browser.send(form, { prompt, login, password: 'any' });
      }
    }
    throw new Error(`The university did not send ${login} back: ${page.text.slice(0, 500)}`);
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.disconnect();
    await gone;
  }
}
