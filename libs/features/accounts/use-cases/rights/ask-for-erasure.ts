import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { ALL_PERSONAL_DATA, type AllPersonalData } from './all-personal-data';
import { type OpenErasure, obstaclesFor, openErasure } from './plan-erasure';

/** For how long an erasure can be undone. */
const COOLING_OFF_DAYS = 7;

/** What is typed so that nobody is erased by a slip. */
const ERASURE_WORD = 'erase me';

/** A person asks to be erased, and may think better of it for some days. */
@Injectable()
export class AskForErasure {
  constructor(
    private readonly acts: Acts,
    @Inject(ALL_PERSONAL_DATA) private readonly all: AllPersonalData,
  ) {}

  /**
   * @param input.keepsName whether published works go on under the name
   * @throws DomainError `word-missing`; `erasure-not-possible-yet` with what to do first; `already-asked`
   */
  ask(context: ActContext, input: { word: string; keepsName: boolean }): Promise<OpenErasure> {
    const personId = context.viewer.personId ?? '';
    if (input.word.trim().toLowerCase() !== ERASURE_WORD) {
      throw new DomainError('invalid', 'word-missing', `Type “${ERASURE_WORD}” to show that you mean it.`, [
        { field: 'word', message: `Type “${ERASURE_WORD}”.` },
      ]);
    }
    return this.acts.run(context, { act: 'ask-for-erasure', conferenceId: null, subject: personId }, async (tx) => {
      await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [personId]);
      if (await openErasure(tx, personId)) {
        throw new DomainError('conflict', 'already-asked', 'You have asked for it already; nothing more is needed.');
      }
      const obstacles = await obstaclesFor(tx, this.all, personId);
      if (obstacles.length > 0) {
        throw new DomainError(
          'conflict',
          'erasure-not-possible-yet',
          'Something has to be done first.',
          obstacles.map((message) => ({ message })),
        );
      }
      await tx.query(
        `INSERT INTO erasure (id, person_id, keeps_name, due_at) VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
        [newId(), personId, input.keepsName, COOLING_OFF_DAYS],
      );
      await writeMail(tx, {
        conferenceId: null,
        to: personId,
        kind: 'erasure-asked',
        subject: 'You asked to be erased',
        text: [
          `In ${COOLING_OFF_DAYS} days everything about you is deleted, but for what the page “Your data” names. Until then you can undo it there, and everything is as it was.`,
          'It was not you? Then undo it at once, and sign out everywhere, on the page “Your account”.',
        ].join('\n\n'),
      });
      const open = await openErasure(tx, personId);
      if (!open) throw notFound('erasure');
      return open;
    });
  }

  /** Everything stays as it is. @throws DomainError `nothing-to-undo` */
  undo(context: ActContext): Promise<void> {
    const personId: Id = context.viewer.personId ?? '';
    return this.acts.run(context, { act: 'undo-erasure', conferenceId: null, subject: personId }, async (tx) => {
      const [, undone] = (await tx.query(
        'UPDATE erasure SET undone_at = now() WHERE person_id = $1 AND undone_at IS NULL AND done_at IS NULL',
        [personId],
      )) as [unknown[], number];
      if (undone === 0) throw new DomainError('conflict', 'nothing-to-undo', 'You have not asked to be erased.');
    });
  }
}
