import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { findConference } from '../../use-cases/read-conferences';
import { GiveTask } from '../../use-cases/tasks/give-task';
import { type MeantTask, OwnTasks } from '../../use-cases/tasks/own-tasks';
import { organisers } from '../conference-rules';
import { OwnTaskDto, TaskKeyDto, TaskOwnerDto } from './own-task.dto';

/** What organisers do with tasks: their own ones, and who sees to which. */
@ApiTags('tasks')
@Controller('api/v1/conferences/:conference/tasks')
export class OwnTasksController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ownTasks: OwnTasks,
    private readonly giveTask: GiveTask,
  ) {}

  @Post()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'addTask', summary: 'Add a task of the committee' })
  @ApiCreatedResponse({ type: TaskKeyDto })
  async add(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() words: OwnTaskDto,
  ): Promise<TaskKeyDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.ownTasks.add(context, id, complete(words));
  }

  @Put(':task')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeTask', summary: 'Give a task of the committee other words or another day' })
  @ApiNoContentResponse()
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
    @Body() words: OwnTaskDto,
  ): Promise<void> {
    await this.ownTasks.change(context, await this.meant(slug, key), complete(words));
  }

  @Post(':task/finish')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'finishTask', summary: 'Mark a task of the committee as done' })
  @ApiNoContentResponse()
  async finish(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
  ): Promise<void> {
    await this.ownTasks.settle(context, await this.meant(slug, key), 'finish');
  }

  @Post(':task/reopen')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'reopenTask', summary: 'Bring back a task that was done or removed' })
  @ApiNoContentResponse()
  async reopen(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
  ): Promise<void> {
    await this.ownTasks.settle(context, await this.meant(slug, key), 'reopen');
  }

  @Post(':task/remove')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeTask', summary: 'Take away a task of the committee' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
  ): Promise<void> {
    await this.ownTasks.settle(context, await this.meant(slug, key), 'remove');
  }

  @Post(':task/take')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeTask', summary: 'See to a task oneself' })
  @ApiNoContentResponse()
  async take(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
  ): Promise<void> {
    await this.giveTask.run(context, await this.meant(slug, key), context.viewer.personId);
  }

  @Post(':task/give')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'giveTask', summary: 'Give a task to somebody of the committee, or to nobody' })
  @ApiNoContentResponse()
  async give(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('task') key: string,
    @Body() { personId }: TaskOwnerDto,
  ): Promise<void> {
    await this.giveTask.run(context, await this.meant(slug, key), personId ?? null);
  }

  private async meant(slug: string, key: string): Promise<MeantTask> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, key };
  }
}

const complete = ({ title, note, dueOn }: OwnTaskDto) => ({ title, note: note ?? '', dueOn: dueOn ?? null });
