import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { ConferenceKind } from '../../domain/conference';
import type { ConferenceFounded } from '../../domain/conference-events';
import { conferenceFaults } from '../../domain/conference-faults';
import { mayFound } from '../../domain/founding.policy';
import { foundingFaults } from '../../domain/founding-faults';
import type { KindTemplate } from '../../domain/kinds/kind-template';
import { templateOf } from '../../domain/kinds/kind-templates';
import { proposeQuestions } from '../../domain/kinds/propose-questions';
import { type FoundingBasics, proposeSetUp } from '../../domain/kinds/propose-set-up';
import { timesFor } from '../../domain/kinds/template-times';
import type { NoticeKind } from '../../domain/notices/notice';
import type { SetUp } from '../../domain/set-up/set-up';
import { localTimeOf } from '../../domain/time/local-time';
import { setForm } from '../form/set-form';
import { draftLetters } from '../letters/draft-letters';
import { grantRole } from '../memberships';
import { draftNotices } from '../notices/draft-notices';
import { storeSetUp } from '../store-set-up';
import { freeSlug } from './free-slug';

/** What somebody says of the conference that they found; the rest comes from its kind. */
export type FoundingWish = Omit<FoundingBasics, 'slug' | 'demo'> & {
  readonly slug?: string;
  readonly kind: ConferenceKind;
};

/** Founds a conference from the template of its kind; whoever founds it organises it. */
@Injectable()
export class FoundConference {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `may-not-found`; `invalid-conference` with every fault of what was typed; `slug-taken`
   */
  run(context: ActContext, wish: FoundingWish): Promise<{ slug: string }> {
    const founding = mayFound(context.viewer);
    const { personId } = context.viewer;
    if (!founding || !personId) {
      const message =
        'Conferences are founded by those who organise one already, or whom the server’s operator has let in.';
      throw new DomainError('forbidden', 'may-not-found', message);
    }
    const template = templateOf(wish.kind);
    const record = { act: 'found-conference', conferenceId: newId() };
    return this.acts.run(context, { ...record, subject: record.conferenceId }, async (tx) => {
      // What was typed is judged first, so that its faults stand beside its fields and nothing else is told of.
      const typed = foundingFaults({ ...wish, about: [] });
      if (typed.length > 0) throw invalid(typed);
      const slug = await freeSlug(tx, wish);
      const { kind: _, ...basics } = wish;
      const [{ now }]: [{ now: Date }] = await tx.query('SELECT now()');
      const today = localTimeOf(wish.timeZone, now.toISOString()).slice(0, 10);
      const proposed = proposeSetUp(template, { ...basics, slug, demo: founding === 'demo' }, { today, makeId: newId });
      const setUp = { ...proposed, id: record.conferenceId };
      const faults = conferenceFaults(setUp);
      if (faults.length > 0) throw invalid(faults);
      await storeSetUp(tx, setUp);
      await grantRole(tx, setUp.id, 'organiser', [personId]);
      await draftNotices(tx, setUp.id, template.notices);
      await proposeForm(tx, template, setUp, today);
      await draftLetters(tx, setUp);
      await tell<ConferenceFounded['name'], ConferenceFounded['payload']>(tx, {
        name: 'ConferenceFounded',
        conferenceId: setUp.id,
        payload: { kind: wish.kind },
      });
      return { slug };
    });
  }
}

const invalid = (faults: readonly Fault[]) =>
  new DomainError('invalid', 'invalid-conference', 'Look at what is marked, then try again.', faults);

async function proposeForm(
  tx: Transaction,
  template: KindTemplate,
  setUp: Omit<SetUp, 'version'>,
  today: string,
): Promise<void> {
  const rows: { id: Id; kind: NoticeKind }[] = await tx.query('SELECT id, kind FROM notice WHERE conference_id = $1', [
    setUp.id,
  ]);
  const notices = new Map(rows.map(({ id, kind }) => [kind, id]));
  const at = timesFor(template, { ...setUp, today });
  await setForm(tx, setUp.id, proposeQuestions(template.questions, { makeId: newId, at, types: setUp.types, notices }));
}
