import { EMPTY_DRAFT } from '@colloquy/engines/abstract-draft';
import {
  countTry,
  ensurePeople,
  findPeople,
  isGuest,
  makeGuest,
  normaliseAddress,
  personNameFaults,
  primaryAddress,
  type SignInFrom,
  SignInSessions,
  sortNameOf,
} from '@colloquy/features/accounts';
import {
  type Conference,
  findConference,
  grantRole,
  isOrganiser,
  refuseUnlessCallOpen,
} from '@colloquy/features/conferences';
import { DomainError, type Fault, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nextCode } from '../../domain/submission';
import { spendLateLink } from '../late-links/use-late-link';
import { storeDraft } from './draft-record';

/** A submission that has just begun. */
export interface StartedSubmission {
  readonly id: Id;
  readonly code: string;
}

/** Begins a submission: an empty draft with its first author. */
@Injectable()
export class StartSubmission {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly sessions: SignInSessions,
  ) {}

  /**
   * Somebody begins their own.
   * @param late the token of a late link, where they come by one
   * @throws DomainError `call-not-open`; `archived`; as `readLateLink`
   */
  async run(context: ActContext, slugOrId: string, late?: string): Promise<StartedSubmission> {
    const conference = await this.open(slugOrId);
    const personId = context.viewer.personId ?? '';
    return this.acts.run(context, { act: 'start-submission', conferenceId: conference.id }, (tx) =>
      begin(tx, conference.id, { personId, startedBy: personId, late }),
    );
  }

  /**
   * An organiser begins one for somebody else, who finds it when they sign in.
   * @throws DomainError `not-found` for others; `invalid-author` naming the field; `call-not-open`; `archived`
   */
  async onBehalf(context: ActContext, slugOrId: string, author: NamedAuthor): Promise<StartedSubmission> {
    const conference = await this.open(slugOrId);
    if (!isOrganiser(context.viewer, conference.id)) throw notFound('conference');
    const person = knownAuthor(author);
    return this.acts.run(context, { act: 'start-on-behalf', conferenceId: conference.id }, async (tx) => {
      const [personId = ''] = await ensurePeople(tx, [person]);
      return begin(tx, conference.id, { personId, startedBy: context.viewer.personId });
    });
  }

  /**
   * Somebody begins who has not said yet who they are.
   * @param client the machine that asks: one that begins very many is told to wait
   * @returns the token for their browser, besides the submission
   * @throws DomainError `call-not-open`; `archived`; TooManyRequests
   */
  async asGuest(
    { viewer }: ActContext,
    slugOrId: string,
    { client, late, ...from }: SignInFrom & { readonly client: string; readonly late?: string },
  ): Promise<StartedSubmission & { readonly token: string }> {
    const conference = await this.open(slugOrId);
    return this.acts.run({ viewer }, { act: 'start-as-guest', conferenceId: conference.id }, async (tx) => {
      await countTry(tx, { of: 'writer', name: client });
      const personId = await makeGuest(tx);
      const started = await begin(tx, conference.id, { personId, startedBy: personId, late });
      return { ...started, token: await this.sessions.open(tx, personId, from) };
    });
  }

  private async open(slugOrId: string): Promise<Conference> {
    const conference = await findConference(this.dataSource, slugOrId);
    refuseUnlessCallOpen(conference);
    return conference;
  }
}

/** For whom an organiser begins a submission. */
export interface NamedAuthor {
  readonly name: string;
  readonly address: string;
}

function knownAuthor({ name, address }: NamedAuthor) {
  const faults: Fault[] = personNameFaults({ name, sortName: name }).filter(({ field }) => field === 'name');
  const known = normaliseAddress(address);
  if (known === null) {
    faults.push({ field: 'address', message: 'This is not an e-mail address. Write it as name@university.ac.uk.' });
  }
  if (known === null || faults.length > 0) {
    throw new DomainError('invalid', 'invalid-author', 'Say for whom it is, with their e-mail address.', faults);
  }
  return { name: name.trim(), sortName: sortNameOf(name), address: known };
}

async function begin(
  tx: Transaction,
  conferenceId: Id,
  { personId, startedBy, late }: { readonly personId: Id; readonly startedBy: Id | null; readonly late?: string },
): Promise<StartedSubmission> {
  await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
  const [last]: { codes: string[] }[] = await tx.query(
    'SELECT coalesce(array_agg(code), ARRAY[]::text[]) AS codes FROM submission WHERE conference_id = $1',
    [conferenceId],
  );
  const started = { id: newId(), code: nextCode(last?.codes ?? []) };
  await tx.query(
    `INSERT INTO submission (id, conference_id, code, wished_type, state, keywords, affiliations, started_by)
     VALUES ($1, $2, $3, 'talk', 'draft', '{}', '{}', $4)`,
    [started.id, conferenceId, started.code, startedBy],
  );
  const key = newId();
  await tx.query(
    `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations, author_key)
     VALUES ($1, $2, 0, true, '{}', $3)`,
    [started.id, personId, key],
  );
  await grantRole(tx, conferenceId, 'author', [personId]);
  const [person] = (await isGuest(tx, personId)) ? [] : await findPeople(tx, [personId]);
  const address = (await primaryAddress(tx, personId)) ?? '';
  const author = { id: key, name: person?.name ?? '', address, orcid: '', affiliations: [], presenter: true };
  const content = { ...EMPTY_DRAFT, authors: [author] };
  await storeDraft(tx, started.id, { content, revision: 1, versionRevision: 1, savedBy: null });
  if (late !== undefined) await spendLateLink(tx, { conferenceId, submissionId: started.id, token: late });
  return started;
}
