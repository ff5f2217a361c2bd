import { eventually } from './eventually';
import type { MailServer } from './mail-server';

/**
 * The path of the link in a message to an address, once it has come.
 * @param place messages to the address are counted from 0
 */
export function linkInMail(mails: MailServer, address: string, place: number): Promise<string> {
  return eventually(async () => {
    const mail = mails.to(address)[place];
    if (!mail) throw new Error(`Message ${place} to ${address} has not come.`);
    // Long lines are broken in quoted-printable.
    const [found = ''] = /http\S+/.exec(mail.raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')) ?? [];
    const { pathname, search } = new URL(found);
    return `${pathname}${search}`;
  });
}
