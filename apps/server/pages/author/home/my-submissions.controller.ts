import { calendarOf, findConference, participants, readAbstractRules } from '@colloquy/features/conferences';
import { type OwnSubmission, ownWorks } from '@colloquy/features/submissions';
import type { Instant, Viewer } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { milestonesOf } from './milestones';
import { MySubmissionsDto, type MyWorkDto } from './my-submissions.dto';
import { becameOf, whatBecame } from './what-became';
import { helpersOf, whereItStands } from './where-it-stands';

/** The author's home: every work of one's own with where it stands, what comes next and who helps. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/my-submissions')
export class MySubmissionsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(participants)
  @ApiOperation({ operationId: 'getMySubmissions', summary: 'Your own works, drafts too, and what happens with each' })
  @ApiOkResponse({ type: MySubmissionsDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<MySubmissionsDto> {
    const db = this.dataSource;
    const { id, state, phases } = await findConference(db, slug);
    const [{ now }]: [{ now: Instant }] = await db.query(`SELECT ${instant('now()')} AS now`);
    const { graceMinutes, undoHours } = await readAbstractRules(db, id);
    const calendar = calendarOf(phases, now);
    const deadline = calendar.endOf('submission');
    const isOpen = state !== 'archived';
    const me = viewer.personId;
    const works = me === null ? [] : await ownWorks(db, id, me);
    const became = me === null ? new Map() : await whatBecame(db, id, me);

    const asDto = (work: OwnSubmission): MyWorkDto => {
      const taken = later(deadline, work.lateUntil);
      const known = { work, became: becameOf(became, work.id), takenUntil: after(taken, graceMinutes) };
      const isTaken = known.takenUntil === null || known.takenUntil >= now;
      const undoUntil = after(work.withdrawnAt, undoHours * 60);
      return {
        ...{ id: work.id, code: work.code, title: work.title, state: work.state, confirmed: work.confirmed },
        ...{ changed: work.changed, hasReceipt: work.hasReceipt, deadline: taken },
        version: work.sent.at(-1)?.version ?? null,
        says: whereItStands(known, now),
        mayWrite: isOpen && work.confirmed && (work.state === 'in revision' || (isTaken && WRITTEN.has(work.state))),
        mayWithdraw: isOpen && work.confirmed && !ENDED.has(work.state),
        undoUntil: isOpen && undoUntil !== null && undoUntil > now ? undoUntil : null,
        milestones: milestonesOf(known, calendar),
        helpers: helpersOf(known),
        feedback: work.confirmed && known.became.feedback,
        place: known.became.place,
        answered: work.confirmed && known.became.decision !== null,
      };
    };
    const end = after(deadline, graceMinutes);
    return { now, deadline, mayStart: state === 'call-open' && (end === null || end >= now), works: works.map(asDto) };
  }
}

const WRITTEN: ReadonlySet<string> = new Set(['draft', 'submitted']);
const ENDED: ReadonlySet<string> = new Set(['declined', 'withdrawn']);

const after = (at: Instant | null, minutes: number): Instant | null =>
  at === null ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** The later of the deadline for all and the one for this work; null where no end is set. */
const later = (deadline: Instant | null, own: Instant | null): Instant | null =>
  deadline !== null && own !== null && own > deadline ? own : deadline;
