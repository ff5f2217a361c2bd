import {
  ensurePeople,
  linkAddress,
  makeLink,
  normaliseAddress,
  personAt,
  WORKSPACE,
} from '@colloquy/features/accounts';
import { findConference, grantRole, makeFounder, refuseOnArchived } from '@colloquy/features/conferences';
import { type Id, VISITOR } from '@colloquy/kernel';
import { Acts } from '@colloquy/platform/acts';
import { migrate, openDataSource, type Transaction } from '@colloquy/platform/database';
import type { Command } from 'commander';
import { PROGRAM_SCHEMA } from '../database/schemas';
import { withDatabase } from '../database/with-database';
import { NoAnswer, Unreadable } from '../outcome';

interface Options {
  readonly organiserOf?: string;
  readonly founder?: boolean;
  readonly name?: string;
}

/** Where a founder sets up a conference. */
const NEW_CONFERENCE = '/app/new';

/** `sign-in-link`: lets somebody in where no mail works yet, such as the first organiser of a conference. */
export function signInCommands(program: Command): void {
  program
    .command('sign-in-link')
    .description('print a link that signs somebody in, once, within ten minutes')
    .argument('<address>', 'the e-mail address by which they are known')
    .option('--organiser-of <conference>', 'make them an organiser of this conference first')
    .option('--founder', 'let them found conferences on this server first')
    .option('--name <name>', 'what they are called, where they are not known yet')
    .action((given: string, options: Options) =>
      withDatabase(async (url, { publicUrl }) => {
        const address = normaliseAddress(given);
        if (address === null) throw new Unreadable(`"${given}" is not an e-mail address.`);
        const dataSource = await openDataSource(url, PROGRAM_SCHEMA);
        try {
          await migrate(dataSource);
          const record = { act: 'print-sign-in-link', conferenceId: null };
          const token = await new Acts(dataSource, refuseOnArchived).run({ viewer: VISITOR }, record, async (tx) => {
            const personId = await knownOrMade(tx, address, options.name);
            if (options.organiserOf) {
              const { id } = await findConference(tx, options.organiserOf);
              await grantRole(tx, id, 'organiser', [personId]);
            }
            if (options.founder) await makeFounder(tx, personId);
            return makeLink(tx, { personId, address }, options.founder ? NEW_CONFERENCE : WORKSPACE);
          });
          console.log(linkAddress(publicUrl, token));
        } finally {
          await dataSource.destroy();
        }
      }),
    );
}

async function knownOrMade(tx: Transaction, address: string, name: string | undefined): Promise<Id> {
  const known = await personAt(tx, address);
  if (known) return known;
  if (!name?.trim()) {
    throw new NoAnswer(`Nobody is known by ${address}.`, ['To make them known, say what they are called: --name "…".']);
  }
  const [made] = await ensurePeople(tx, [{ name: name.trim(), address }]);
  if (!made) throw new Error('A person who was made has an id.');
  return made;
}
