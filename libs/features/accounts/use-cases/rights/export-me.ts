import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { DataSource } from 'typeorm';
import { type ArchiveTable, archivePage } from '../../domain/data-rights/archive-page';
import { ALL_PERSONAL_DATA, type AllPersonalData } from './all-personal-data';

/** An archive that can be fetched. */
export interface Archive {
  readonly id: Id;
  readonly expiresAt: string;
}

const GOOD_FOR = `interval '1 hour'`;
const MOST_ARCHIVES = 5;

/** Makes one archive with everything about a person, for themselves, and keeps it for an hour. */
@Injectable()
export class ExportMe {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(ALL_PERSONAL_DATA) private readonly all: AllPersonalData,
  ) {}

  /** @throws DomainError `too-many-archives` where five are kept already */
  run(context: ActContext): Promise<Archive> {
    const personId = context.viewer.personId ?? '';
    return this.acts.run(context, { act: 'export-me', conferenceId: null, subject: personId }, async (tx) => {
      await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      await forgetOldArchives(tx);
      const [{ count }]: [{ count: number }] = await tx.query(
        'SELECT count(*)::int AS count FROM person_archive WHERE person_id = $1',
        [personId],
      );
      if (count >= MOST_ARCHIVES) {
        throw new DomainError(
          'conflict',
          'too-many-archives',
          'Take one of the archives that you have, or wait an hour.',
        );
      }
      const bytes = await this.archiveOf(tx, personId);
      const [archive]: Archive[] = await tx.query(
        `INSERT INTO person_archive (id, person_id, bytes, expires_at) VALUES ($1, $2, $3, now() + ${GOOD_FOR})
         RETURNING id, ${instant('expires_at')} AS "expiresAt"`,
        [newId(), personId, Buffer.from(bytes)],
      );
      await writeMail(tx, {
        conferenceId: null,
        to: personId,
        kind: 'archive-made',
        subject: 'An archive of your data was made',
        text: [
          'You asked for an archive of everything that we keep about you. It can be downloaded for an hour, by you alone, on the page “Your data”.',
          'It was not you? Then sign out everywhere, on the page “Your account”, and write to the organisers.',
        ].join('\n\n'),
      });
      if (!archive) throw notFound('archive');
      return archive;
    });
  }

  /** The bytes of an archive of one's own. @throws DomainError `not-found` for others, and after its hour */
  async fetch(personId: Id, archiveId: Id): Promise<Buffer> {
    const [row]: { bytes: Buffer }[] = await this.dataSource.query(
      'SELECT bytes FROM person_archive WHERE id = $1 AND person_id = $2 AND expires_at > now()',
      [archiveId, personId],
    );
    if (!row) throw notFound('archive');
    return row.bytes;
  }

  private async archiveOf(db: Reader, personId: Id): Promise<Uint8Array> {
    const tables: (ArchiveTable & { table: string })[] = [];
    const files: Zippable = {};
    for (const room of this.all.rooms) {
      for (const { table, heading, mine } of room.tables) {
        if (mine !== null) tables.push({ table, heading, rows: await db.query(mine, [personId]) });
      }
      for (const { name, text } of (await room.texts?.(db, personId)) ?? []) files[name] = strToU8(text);
    }
    const { did, seen } = await this.all.logOf(db, personId);
    const told = (lines: typeof did) => lines.map(({ at, sentence }) => ({ at, what: sentence }));
    tables.push({ table: 'audit_entry', heading: 'What you did', rows: told(did) });
    tables.push({ table: 'sight', heading: 'Who saw what of you', rows: told(seen) });
    const [{ name, at }]: [{ name: string; at: string }] = await db.query(
      `SELECT name, to_char(now() AT TIME ZONE 'UTC', 'FMDay FMDD FMMonth YYYY, HH24:MI "UTC"') AS at FROM person WHERE id = $1`,
      [personId],
    );
    const data = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
    const texts = Object.keys(files);
    files['index.html'] = strToU8(archivePage(name, at, tables, texts));
    files['everything.json'] = strToU8(JSON.stringify({ madeAt: at, person: personId, data }, null, 2));
    return zipSync(files);
  }
}

/** Archives whose hour is over are gone from the database as well. */
export async function forgetOldArchives(tx: Transaction): Promise<void> {
  await tx.query('DELETE FROM person_archive WHERE expires_at <= now()');
}
