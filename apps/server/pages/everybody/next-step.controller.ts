import {
  attendeeSteps,
  authorSteps,
  bySoonest,
  calendarOf,
  chairSteps,
  findConference,
  helpSteps,
  isOneOf,
  judgeSteps,
  mentorSteps,
  participants,
  ROLES,
  reviewerSteps,
  type Step,
  supervisorSteps,
  togetherSteps,
  urgencyOf,
  whatComesAfter,
  whileWaiting,
} from '@colloquy/features/conferences';
import { readAwaited, readOwnHelpWanted } from '@colloquy/features/mentoring';
import { waitingQuestions } from '@colloquy/features/submissions';
import type { Instant, Viewer } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { NextStepDto } from './next-step.dto';
import { authorFacts } from './step-facts/author-facts';
import { chairFacts } from './step-facts/chair-facts';
import { judgeFacts } from './step-facts/judge-facts';
import { mentorFacts } from './step-facts/mentor-facts';
import { reviewerFacts } from './step-facts/reviewer-facts';

/** What somebody who takes part does next: in all their roles, the most urgent first. */
@ApiTags('tasks')
@Controller('api/v1/conferences/:conference/next-step')
export class NextStepController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(participants)
  @ApiOperation({ operationId: 'getNextStep', summary: 'What you do next, and what comes after' })
  @ApiOkResponse({ type: NextStepDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<NextStepDto> {
    const db = this.dataSource;
    const { id, phases, timeZone, state } = await findConference(db, slug);
    const [{ now, published }]: [{ now: Instant; published: boolean }] = await db.query(
      `SELECT ${instant('now()')} AS now, EXISTS (SELECT 1 FROM release WHERE conference_id = $1) AS published`,
      [id],
    );
    const calendar = calendarOf(phases, now);
    const roles = ROLES.filter((role) => isOneOf(viewer, id, [role]));
    const steps: Step[] = [];
    const isOver = state === 'archived';
    if (viewer.personId !== null && !isOver) {
      const me = [db, id, viewer.personId] as const;
      if (roles.includes('author')) {
        const works = await authorFacts(...me);
        const { done } = await readOwnHelpWanted(db, viewer.personId, id);
        steps.push(...authorSteps(works, calendar), ...helpSteps(works, done, calendar));
      }
      if (roles.includes('mentor')) steps.push(...mentorSteps(await mentorFacts(db, id, viewer), calendar));
      if (roles.includes('reviewer')) steps.push(...reviewerSteps(await reviewerFacts(...me), calendar));
      if (roles.includes('chair')) steps.push(...chairSteps(await chairFacts(...me), now));
      if (roles.includes('judge')) steps.push(...judgeSteps(await judgeFacts(...me), calendar));
      if (roles.includes('attendee')) steps.push(...attendeeSteps(published, calendar));
      steps.push(...togetherSteps(await readAwaited(...me), timeZone));
      steps.push(...supervisorSteps(await waitingQuestions(...me), calendar));
    }
    return {
      now,
      roles,
      steps: bySoonest(steps).map(({ pressing: _pressing, ...step }) => ({
        ...step,
        urgency: urgencyOf({ deadline: step.deadline, pressing: false }, now),
      })),
      waiting: whileWaiting(roles),
      ahead: isOver ? [] : whatComesAfter(phases, now),
      published,
    };
  }
}
