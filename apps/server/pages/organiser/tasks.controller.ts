import {
  membersWith,
  organisers,
  phaseProgress,
  readNudges,
  readTaskOwners,
  type Stuck,
  urgencyOf,
} from '@colloquy/features/conferences';
import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { OpenTasks } from './open-tasks';
import { type StuckDto, TasksDto } from './tasks.dto';

/** Of a task that waits for many people so many are named. */
const MOST_STUCK = 20;

/** What needs doing, for the organisers of a conference. */
@ApiTags('tasks')
@Controller('api/v1/conferences/:conference/tasks')
export class TasksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly openTasks: OpenTasks,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getTasks', summary: 'Everything that needs doing, the most urgent first' })
  @ApiOkResponse({ type: TasksDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<TasksDto> {
    const { conference, now, facts, tasks } = await this.openTasks.of(slug, viewer);
    const owners = await readTaskOwners(this.dataSource, conference.id);
    const nudges = await readNudges(this.dataSource, conference.id);
    const committee = await membersWith(this.dataSource, conference.id, 'organiser');
    return {
      now,
      tasks: tasks.map(({ nudge, pressing, stuck, ...task }) => ({
        ...task,
        urgency: urgencyOf({ ...task, pressing }, now),
        owner: owners.get(task.key) ?? null,
        stuck: reminded(stuck.slice(0, MOST_STUCK), nudges.get(task.key)),
        stuckCount: stuck.length,
        remindable: nudge !== null && stuck.length > 0,
      })),
      phases: phaseProgress(facts, conference.phases, now).map((phase) => ({ ...phase, parts: [...phase.parts] })),
      ticked: facts.own.flatMap(({ key, title, doneAt, doneBy }) =>
        doneAt === null ? [] : [{ key, title, doneAt, doneBy }],
      ),
      committee: committee.map(({ id, name }) => ({ id, name })),
    };
  }
}

function reminded(stuck: readonly Stuck[], lastAt: ReadonlyMap<Id, Instant> | undefined): StuckDto[] {
  return stuck.map((person) => ({ ...person, remindedAt: lastAt?.get(person.personId) ?? null }));
}
