import { agree, consentsOf, currentNotices } from '@colloquy/features/conferences';
import { DomainError, type Id, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { USUAL_AGREEMENT } from '../../domain/meetings/agreement';

/** What the two agree to before they begin, and whether the viewer has. */
export interface MentoringAgreement {
  /** Of the conference's own words the id of their version, else the number of the usual ones. */
  readonly version: string;
  readonly title: string;
  readonly text: string;
  readonly agreed: boolean;
}

/** The words that hold in this conference: its own mentoring agreement where it has published one, else the usual ones. */
export async function readAgreement(db: Reader, viewer: Viewer, conferenceId: Id): Promise<MentoringAgreement> {
  const { personId } = viewer;
  const own = (await currentNotices(db, conferenceId)).find(({ kind, asks }) => kind === 'mentoring-agreement' && asks);
  if (own) {
    const said = personId === null ? [] : await consentsOf(db, personId);
    const standing = said.find(({ noticeId, subjectId }) => noticeId === own.id && subjectId === null)?.standing;
    const { id, title, text } = own.version;
    return { version: id, title, text, agreed: standing === 'agreed' };
  }
  const given: unknown[] = await db.query(
    'SELECT 1 FROM usual_agreement WHERE conference_id = $1 AND person_id = $2 AND version = $3',
    [conferenceId, personId, USUAL_AGREEMENT.version],
  );
  const { version, title, text } = USUAL_AGREEMENT;
  return { version: `usual-${version}`, title, text, agreed: given.length > 0 };
}

/** Notes that somebody agrees to the words by which mentor and presenter work together. */
@Injectable()
export class AgreeToMentoring {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * @param version which words they have read
   * @throws DomainError `notice-changed` where other words hold by now
   */
  async run(context: ActContext, conferenceId: Id, version: string): Promise<void> {
    const { personId } = context.viewer;
    const holds = await readAgreement(this.dataSource, context.viewer, conferenceId);
    if (personId === null || holds.version !== version)
      throw new DomainError('conflict', 'notice-changed', 'The text has changed since you read it. Read it again.');
    await this.acts.run(context, { act: 'agree-to-mentoring', conferenceId, subject: personId }, async (tx) => {
      if (version !== `usual-${USUAL_AGREEMENT.version}`)
        return agree(tx, { personId, versionId: version, subjectId: null });
      await tx.query(
        'INSERT INTO usual_agreement (conference_id, person_id, version) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [conferenceId, personId, USUAL_AGREEMENT.version],
      );
    });
  }
}
