import type { AbstractRules } from '@colloquy/engines/abstract-draft';
import {
  findConference,
  type PresentationType,
  readAbstractRules,
  readWholeForm,
  type Track,
  type WholeForm,
} from '@colloquy/features/conferences';
import type { Instant } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** Everything that the screens need to know of a conference for somebody to write an abstract for it. */
export interface WritingRules {
  readonly rules: AbstractRules;
  readonly types: readonly PresentationType[];
  readonly tracks: readonly Track[];
  readonly questions: WholeForm['questions'];
  readonly notices: WholeForm['notices'];
  /** Until when works are taken; null where the organisers have set no end. */
  readonly deadline: Instant | null;
  readonly timeZone: string;
  readonly contact: string;
}

/** What a conference asks of an abstract. @throws DomainError `not-found` */
export async function readWritingRules(db: Reader, conference: string): Promise<WritingRules> {
  const { id, types, tracks, phases, timeZone, contact } = await findConference(db, conference);
  const { questions, notices } = await readWholeForm(db, id);
  const deadline = phases.find(({ name }) => name === 'submission')?.endsAt ?? null;
  return { rules: await readAbstractRules(db, id), types, tracks, questions, notices, deadline, timeZone, contact };
}
