import type { Schemas } from '@colloquy/api-client';
import { inTransaction, openDataSource } from '@colloquy/platform/database';
import { type MailMessage, writeMail } from '../../libs/platform/mail/mail-outbox';
import type { ConferenceServer, Person } from './conference-server';
import { eventually } from './eventually';

type OutboxMessage = Schemas['OutboxMessageDto'];

let people = 0;

/** Somebody with an address. */
export async function reader(server: ConferenceServer, address = `reader-${++people}@example.org`): Promise<Person> {
  const person = await server.person(address, ['attendee']);
  await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', [address, person.id]);
  return person;
}

/** Writes messages as an act does, in one transaction. */
export async function write(
  server: ConferenceServer,
  to: readonly Person[],
  words: Partial<MailMessage> = {},
): Promise<void> {
  const [conference] = await server.rows<{ id: string }>('SELECT id FROM conference WHERE slug = $1', [server.slug]);
  const dataSource = await openDataSource(server.databaseUrl, { entities: [], migrations: [] });
  try {
    await inTransaction(dataSource, async (tx) => {
      for (const { id } of to) {
        const message = { subject: 'News', text: 'Hello.', kind: 'news', conferenceId: conference?.id ?? '' };
        await writeMail(tx, { ...message, ...words, to: id });
      }
    });
  } finally {
    await dataSource.destroy();
  }
}

/** The one message to a person, as organisers see it, once it is as expected. */
export function messageTo(organiser: Person, to: Person, expected: Partial<OutboxMessage>): Promise<OutboxMessage> {
  return eventually(async () => {
    const { items } = await organiser.get<Schemas['OutboxPageDto']>('outbox?limit=200');
    const [message, ...more] = items.filter(({ personId }) => personId === to.id);
    expect(more).toEqual([]);
    expect(message).toMatchObject(expected);
    return message as OutboxMessage;
  });
}
