import { ensurePeople, normaliseAddress } from '@colloquy/features/accounts';
import { findConference, grantRole, refuseUnlessCallOpen } from '@colloquy/features/conferences';
import { DomainError, type Fault, newId } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { readTable } from '@colloquy/platform/tables';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ImportedSubmission, readSubmissionTable, WANTED_COLUMNS } from '../domain/read-submission-table';
import { nextCode } from '../domain/submission';
import { storeSubmissions } from './store-submissions';

/** What an import did, or in a dry run would do. */
export interface ImportResult {
  readonly submissions: number;
  readonly people: number;
  readonly dryRun: boolean;
}

/** Takes a table of submissions into a conference: all of it, or with any fault nothing. */
@Injectable()
export class ImportSubmissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `import-refused` with the line, the column and what to do of every fault; `call-not-open` */
  async run(context: ActContext, input: { conference: string; table: Buffer; dryRun: boolean }): Promise<ImportResult> {
    const conference = await findConference(this.dataSource, input.conference);
    refuseUnlessCallOpen(conference);
    const table = readTable(input.table, WANTED_COLUMNS);
    if (table.faults.length > 0) throw refused(table.faults);
    const { submissions, faults } = readSubmissionTable(table.rows, { ...conference, normaliseAddress });
    if (faults.length > 0) throw refused(faults);
    const people = submissions.reduce((sum, { coAuthors }) => sum + 1 + coAuthors.length, 0);
    const result = { submissions: submissions.length, people, dryRun: input.dryRun };
    if (input.dryRun) return result;
    const record = { act: 'import-submissions', conferenceId: conference.id, count: () => submissions.length };
    return this.acts.run(context, record, async (tx) => {
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR UPDATE', [conference.id]);
      const rows: { code: string }[] = await tx.query('SELECT code FROM submission WHERE conference_id = $1', [
        conference.id,
      ]);
      const codes = rows.map(({ code }) => code);
      for (const submission of submissions) {
        const code = nextCode(codes);
        codes.push(code);
        const personIds = await ensurePeople(tx, [
          submission.presenter,
          ...submission.coAuthors.map((name) => ({ name })),
        ]);
        await storeSubmissions(
          tx,
          conference.id,
          [{ ...submission, id: newId(), code, authors: authorsOf(submission, personIds) }],
          null,
        );
        await grantRole(tx, conference.id, 'author', personIds);
      }
      return result;
    });
  }
}

function authorsOf({ affiliations }: ImportedSubmission, personIds: readonly string[]) {
  const all = affiliations.map((_, index) => index);
  return personIds.map((personId, position) => ({ personId, presenter: position === 0, affiliations: all }));
}

function refused(faults: readonly Fault[]): DomainError {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return new DomainError('invalid', 'import-refused', `Nothing was imported: the table has ${count}.`, faults);
}
