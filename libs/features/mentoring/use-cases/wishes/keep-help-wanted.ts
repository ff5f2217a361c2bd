import { findConference, refuseWhenArchived } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tidyList } from '../../domain/common-wants';
import { type HelpChange, type HelpWanted, helpFaults, NOTHING_SAID } from '../../domain/help-wanted';
import { mayWantHelp } from '../../domain/mentoring.policy';
import { readOwnHelpWanted } from './read-own-wishes';

/** What changes of what a presenter wants. */
export interface HelpWriting {
  readonly conferenceId: Id;
  readonly change: HelpChange;
  /** The revision that they began from. */
  readonly from: number;
}

/** A presenter says what they want of a mentor, before or after they have sent something in. */
@Injectable()
export class KeepHelpWanted {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * Keeps what they type; the log does not tell of it.
   * @returns the new revision
   * @throws DomainError `not-an-author`; `archived`; `invalid-help`; `stale-help`
   */
  async keep({ viewer }: Pick<ActContext, 'viewer'>, writing: HelpWriting): Promise<number> {
    const personId = authorOf(viewer, writing.conferenceId);
    return inTransaction(this.dataSource, async (tx) => {
      refuseWhenArchived(await findConference(tx, writing.conferenceId));
      return write(tx, personId, writing, false);
    });
  }

  /** They say that this is all. @throws DomainError as {@link keep} */
  async finish(context: ActContext, writing: HelpWriting): Promise<number> {
    const personId = authorOf(context.viewer, writing.conferenceId);
    const record = { act: 'say-what-help-is-wanted', conferenceId: writing.conferenceId, subject: personId };
    return this.acts.run(context, record, (tx) => write(tx, personId, writing, true));
  }
}

function authorOf(viewer: ActContext['viewer'], conferenceId: Id): Id {
  if (viewer.personId === null || !mayWantHelp(viewer, conferenceId)) {
    throw new DomainError('forbidden', 'not-an-author', 'Begin a submission first: then you can say what you want.');
  }
  return viewer.personId;
}

async function write(
  tx: Transaction,
  personId: Id,
  { conferenceId, change, from }: HelpWriting,
  done: boolean,
): Promise<number> {
  // One after the other, also where nothing is kept yet: a row of a role stands for the person in this conference.
  await tx.query('SELECT 1 FROM membership WHERE conference_id = $1 AND person_id = $2 FOR UPDATE', [
    conferenceId,
    personId,
  ]);
  const { revision: now, done: wasDone, ...before } = await readOwnHelpWanted(tx, personId, conferenceId);
  const wanted = tidied({ ...before, ...change });
  // The same once more is no change: a form that saves itself may still be on its way when it is said to be whole.
  const isSame = now > 0 && JSON.stringify(wanted) === JSON.stringify(tidied(before));
  if (!isSame && now !== from) {
    throw new DomainError('stale', 'stale-help', 'You have changed this in another window. Load it anew.');
  }
  const revision = isSame ? now : now + 1;
  const faults = helpFaults(wanted);
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-help', 'This needs another look.', faults);
  await tx.query(
    `INSERT INTO help_wanted (conference_id, person_id, mentor_wanted, help, topics, methods, modes, campus, languages,
       language_needed, lab, pathway, modules, asks_for, revision, done_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, CASE WHEN $16 THEN now() END)
     ON CONFLICT (conference_id, person_id) DO UPDATE SET mentor_wanted = $3, help = $4, topics = $5, methods = $6,
       modes = $7, campus = $8, languages = $9, language_needed = $10, lab = $11, pathway = $12, modules = $13,
       asks_for = $14, revision = $15,
       done_at = coalesce(help_wanted.done_at, excluded.done_at)`,
    [
      ...[conferenceId, personId, wanted.mentorWanted, wanted.help, wanted.topics, wanted.methods, wanted.modes],
      ...[wanted.campus, wanted.languages, wanted.languageNeeded, wanted.lab, wanted.pathway, wanted.modules],
      ...[wanted.asksFor, revision, done || wasDone],
    ],
  );
  return revision;
}

function tidied(wanted: Omit<HelpWanted, 'personId'>): Omit<HelpWanted, 'personId'> {
  const { mentorWanted, help, topics, methods, modes, campus, languages, languageNeeded, lab } = wanted;
  const { pathway, modules, asksFor } = wanted;
  return {
    ...{ mentorWanted, languageNeeded, campus: campus.trim(), lab: lab.trim() },
    ...{ topics: tidyList(topics), methods: tidyList(methods), languages: tidyList(languages) },
    ...{ pathway: pathway.trim(), modules: tidyList(modules), asksFor: tidyList(asksFor) },
    ...{ help: NOTHING_SAID.help.filter((kind) => help.includes(kind)) },
    ...{ modes: NOTHING_SAID.modes.filter((mode) => modes.includes(mode)) },
  };
}
