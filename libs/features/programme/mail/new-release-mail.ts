import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';

/** Conferences in whose newest release the person stands, with the codes of their works there, and who organises them. */
const STANDS_IN = `
  SELECT c.id, c.title, r.number, ARRAY(
      SELECT s.code FROM submission s JOIN submission_author a ON a.submission_id = s.id
      WHERE s.conference_id = c.id AND a.person_id = $1 AND strpos(r.value::text, s.id::text) > 0
      ORDER BY s.code COLLATE "C") AS codes,
    ARRAY(SELECT DISTINCT person_id FROM membership
      WHERE conference_id = c.id AND role = 'organiser' AND person_id <> $1) AS organisers
  FROM conference c
  JOIN LATERAL (SELECT number, value FROM release WHERE conference_id = c.id ORDER BY number DESC LIMIT 1) r ON true
  WHERE strpos(r.value::text, $1::text) > 0 OR EXISTS (
    SELECT 1 FROM submission s JOIN submission_author a ON a.submission_id = s.id
    WHERE s.conference_id = c.id AND a.person_id = $1 AND strpos(r.value::text, s.id::text) > 0)
  ORDER BY c.id`;

/**
 * Asks the organisers to publish again where somebody whose name goes stands in the newest release. Names works by their
 * codes and nobody by name. Comes before the person is taken out of anything.
 */
export async function askForNewRelease(tx: Transaction, personId: Id): Promise<void> {
  const conferences: { id: Id; title: string; number: number; codes: string[]; organisers: Id[] }[] = await tx.query(
    STANDS_IN,
    [personId],
  );
  for (const { id, title, number, codes, organisers } of conferences) {
    for (const to of organisers) {
      await writeMail(tx, {
        conferenceId: id,
        to,
        kind: 'new-release-needed',
        subject: `Please publish the programme of ${title} again`,
        text: [
          `Somebody who stands in the programme of ${title} had themselves erased, and does not wish their name to stay.`,
          where(codes),
          `Release ${number} stays as it was published. A new release goes without the name: please look at the programme and publish it again.`,
        ].join('\n\n'),
      });
    }
  }
}

function where(codes: readonly string[]): string {
  if (codes.length === 0) return 'They stand there otherwise than as an author, for example as a chair.';
  return `It is about ${codes.length === 1 ? 'the work' : 'the works'} ${new Intl.ListFormat('en-GB').format(codes)}.`;
}
