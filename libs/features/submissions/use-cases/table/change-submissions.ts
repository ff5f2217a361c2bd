import { findConference, isOrganiser, type PresentationType } from '@colloquy/features/conferences';
import { DomainError, type Id, isId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Change, type ChangePlan, planChanges, type Wish } from '../../domain/table/plan-changes';
import { readStandings } from './standings';
import { CHANGE_WAYS } from './ways-to-change';

/** What organisers wish for several works. */
export interface ChangeOrder {
  /** Slug or id. */
  readonly conference: string;
  readonly change: Change;
  readonly wishes: readonly Wish[];
  /** Whether it takes back what was changed a moment ago: the log says so. */
  readonly undo: boolean;
}

/** What became of it; each work that was changed has the mark by which the next change knows it. */
export interface ChangeResult extends Omit<ChangePlan, 'doing'> {
  readonly done: readonly (ChangePlan['doing'][number] & { readonly mark: string })[];
}

/** Changes several works in one act: those that somebody else has changed meanwhile are told, the others are done. */
@Injectable()
export class ChangeSubmissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** What would become of it, changing nothing. @throws DomainError as {@link run} */
  async preview({ viewer }: Pick<ActContext, 'viewer'>, order: ChangeOrder): Promise<ChangeResult> {
    const conference = await this.checked(viewer, order);
    const { doing, ...left } = await plan(this.dataSource, conference.id, order);
    const marks = new Map(order.wishes.map(({ id, mark }) => [id, mark]));
    return { ...left, done: doing.map((each) => ({ ...each, mark: marks.get(each.id) ?? '' })) };
  }

  /** @throws DomainError `not-found` for others than organisers; `unknown-track`, `unknown-type`, `not-ahead`; `archived` */
  async run(context: ActContext, order: ChangeOrder): Promise<ChangeResult> {
    const conference = await this.checked(context.viewer, order);
    const way = CHANGE_WAYS[order.change];
    const targets = new Set(order.wishes.map(({ to }) => to));
    const [target] = targets;
    const record = {
      act: order.undo ? 'undo-bulk-change' : way.act,
      conferenceId: conference.id,
      ...(way.names && targets.size === 1 && target && !order.undo ? { subject: target } : {}),
      count: ({ done }: ChangeResult) => done.length,
    };
    return this.acts.run(context, record, async (tx) => {
      const { doing, ...left } = await plan(tx, conference.id, order, 'FOR UPDATE OF s');
      await way.write(tx, conference, doing);
      const after = await readStandings(
        tx,
        conference.id,
        doing.map(({ id }) => id),
      );
      const marks = new Map(after.map(({ id, mark }) => [id, mark]));
      return { ...left, done: doing.map((each) => ({ ...each, mark: marks.get(each.id) ?? '' })) };
    });
  }

  private async checked(viewer: ActContext['viewer'], { conference: slugOrId, change, wishes, undo }: ChangeOrder) {
    const conference = await findConference(this.dataSource, slugOrId);
    if (!isOrganiser(viewer, conference.id)) throw notFound('conference');
    const targets = new Set(wishes.flatMap(({ to }) => to ?? []));
    if (change === 'track') refuseUnknown(targets, conference.tracks, 'unknown-track', 'Choose one of the tracks.');
    if (change === 'type') refuseUnknown(targets, conference.types, 'unknown-type', 'Choose one of the types.');
    if (change === 'late' && !undo) await refusePast(this.dataSource, targets);
    return conference;
  }
}

async function plan(db: Reader, conferenceId: Id, order: ChangeOrder, lock?: 'FOR UPDATE OF s'): Promise<ChangePlan> {
  const ids = order.wishes.map(({ id }) => id).filter(isId);
  return planChanges(order.change, order.wishes, await readStandings(db, conferenceId, ids, lock));
}

function refuseUnknown(
  targets: ReadonlySet<string>,
  known: readonly Pick<PresentationType, 'id'>[],
  code: string,
  message: string,
): void {
  if ([...targets].every((target) => known.some(({ id }) => id === target))) return;
  throw new DomainError('invalid', code, message, [{ field: 'to', message }]);
}

async function refusePast(db: Reader, targets: ReadonlySet<string>): Promise<void> {
  const [row]: { now: string }[] = await db.query(`SELECT ${instant('now()')} AS now`);
  const now = Date.parse(row?.now ?? '');
  if ([...targets].every((target) => Date.parse(target) > now)) return;
  const message = 'Choose a day and a time that are still to come.';
  throw new DomainError('invalid', 'not-ahead', message, [{ field: 'to', message }]);
}
