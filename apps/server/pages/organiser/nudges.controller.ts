import {
  isTaskOf,
  type Nudging,
  nudgeMail,
  organisers,
  readNudges,
  SendNudges,
  whomToNudge,
} from '@colloquy/features/conferences';
import { DomainError, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import type { Settings } from '@colloquy/platform/config';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../../settings-token';
import { moment } from '../attendee/local-dates';
import { NudgeDto, NudgePreviewDto, RemindedDto } from './nudges.dto';
import { OpenTasks } from './open-tasks';

/** Reminders to those for whom a task waits, seen before they go out. */
@ApiTags('tasks')
@Controller('api/v1/conferences/:conference/tasks/:task/nudge')
export class NudgesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly openTasks: OpenTasks,
    private readonly sendNudges: SendNudges,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'previewNudge', summary: 'Whom a reminder would reach, and how it would read' })
  @ApiOkResponse({ type: NudgePreviewDto })
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('task') key: string,
    @Query() { note }: NudgeDto,
  ): Promise<NudgePreviewDto> {
    const { conferenceId, stuck, letter, now } = await this.nudging(viewer, slug, key, note);
    const lastAt = (await readNudges(this.dataSource, conferenceId)).get(key) ?? new Map();
    const { now: recipients, spared } = whomToNudge(stuck, lastAt, now);
    const [example] = [...recipients, ...stuck];
    if (!example) throw nobodyToRemind();
    const { subject, text } = nudgeMail(conferenceId, example, letter);
    return { recipients: recipients.map(({ name }) => name), spared, subject, text };
  }

  @Post()
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendNudge', summary: 'Remind those for whom a task waits' })
  @ApiOkResponse({ type: RemindedDto })
  async send(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
    @Body() { note }: NudgeDto,
  ): Promise<RemindedDto> {
    return this.sendNudges.run(context, await this.nudging(context.viewer, slug, key, note));
  }

  /** Who is stuck is asked anew: a preview may be old by the time when somebody presses the button. */
  private async nudging(
    viewer: Viewer,
    slug: string,
    key: string,
    note = '',
  ): Promise<Nudging & { readonly now: Instant }> {
    const { conference, tasks, now } = await this.openTasks.of(slug, viewer);
    const task = tasks.find((open) => open.key === key);
    if (!task && !(await isTaskOf(this.dataSource, conference, key))) throw notFound('task');
    if (!task?.nudge || task.stuck.length === 0) throw nobodyToRemind();
    const { nudge, stuck, deadline } = task;
    const due = deadline === null ? null : moment(deadline, conference.timeZone);
    const link = `${this.settings.publicUrl}/app/c/${conference.slug}/${nudge.to}`;
    const letter = { nudge, note, due, link, conference: conference.title };
    return { conferenceId: conference.id, key, stuck, letter, now };
  }
}

function nobodyToRemind(): DomainError {
  return new DomainError('conflict', 'nobody-to-remind', 'Nobody has to be reminded of this.');
}
