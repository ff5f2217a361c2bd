import { ConferenceServer } from './conference-server';
import { FormBrowser } from './form-browser';
import { MailServer } from './mail-server';
import { linkInMail } from './mailed-links';

interface Me {
  readonly personId: string | null;
  readonly name: string | null;
}

/** A server and a mail server for tests of signing in, and browsers on machines of their own in front of them. */
export class FrontDoor {
  private people = 0;

  private constructor(
    readonly server: ConferenceServer,
    readonly mails: MailServer,
  ) {}

  static async open(): Promise<FrontDoor> {
    const mails = await MailServer.start();
    return new FrontDoor(await ConferenceServer.start(mails.environment), mails);
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.mails.stop();
  }

  /** A new browser, on a machine of its own behind a proxy of ours. */
  browser(machine?: string): FormBrowser {
    this.people += 1;
    return new FormBrowser(this.server.url, { 'x-forwarded-for': machine ?? `10.0.0.${this.people}` });
  }

  /** Somebody new with an address. */
  async somebody(roles: readonly string[] = ['author']): Promise<{ id: string; address: string; name: string }> {
    this.people += 1;
    const number = this.people;
    const { id } = await this.server.person(`Person ${number}`, roles);
    const address = `person.${number}@example.org`;
    await this.server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [address, id]);
    return { id, address, name: `Person ${number}` };
  }

  /** Asks for a link on the page. */
  ask(here: FormBrowser, address: string, next = '/app/') {
    return here.send('/sign-in', { address, next });
  }

  /** Asks for a link, and takes it out of the mail. @returns its path */
  async newLink(address: string, { here = this.browser(), next = '/app/' } = {}): Promise<string> {
    const before = this.mails.to(address).length;
    await this.ask(here, address, next);
    return linkInMail(this.mails, address, before);
  }

  tokenOf(link: string): string {
    return new URL(link, this.server.url).searchParams.get('token') ?? '';
  }

  /** Signs in by a new link. @returns the browser that is signed in */
  async signedIn({ address }: { address: string }, here = this.browser()): Promise<FormBrowser> {
    const { status } = await here.send('/sign-in/link', { token: this.tokenOf(await this.newLink(address)) });
    if (status !== 303) throw new Error(`Signing in was answered with ${status}`);
    return here;
  }

  /** Whom the server takes this browser for. */
  async me(here: FormBrowser): Promise<Me> {
    return JSON.parse((await here.open('/api/v1/me')).text);
  }
}
