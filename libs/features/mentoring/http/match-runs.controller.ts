import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcceptMatchRun } from '../use-cases/runs/accept-match-run';
import { ConfirmRepair } from '../use-cases/runs/confirm-repair';
import { DiscardMatchRun } from '../use-cases/runs/discard-match-run';
import { findMatchRun } from '../use-cases/runs/read-match-runs';
import { StartMatchRun } from '../use-cases/runs/start-match-run';
import { AcceptedMatchRunDto, MatchRunDto, StartMatchRunDto } from './match-run.dto';

/** Matching mentors with submissions: a proposal is made, read, and accepted or discarded by a person. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/match-runs')
export class MatchRunsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly startMatchRun: StartMatchRun,
    private readonly acceptMatchRun: AcceptMatchRun,
    private readonly discardMatchRun: DiscardMatchRun,
    private readonly confirmRepair: ConfirmRepair,
  ) {}

  @Post()
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'startMatchRun', summary: 'Ask for a proposal of mentors for all works without one' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async start(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { objective, seed }: StartMatchRunDto,
  ): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.startMatchRun.run(context, { conferenceId: id, options: { objective, seed } });
  }

  @Get(':run')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getMatchRun', summary: 'What a run of the matching proposes, with reasons' })
  @ApiOkResponse({ type: MatchRunDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('run') runId: string,
  ): Promise<MatchRunDto> {
    if (!isId(runId)) throw notFound('match run');
    const { id } = await findConference(this.dataSource, slug);
    return findMatchRun(this.dataSource, viewer, id, runId);
  }

  @Post(':run/accept')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptMatchRun', summary: 'Take over the proposed pairs as drafts' })
  @ApiOkResponse({ type: AcceptedMatchRunDto })
  async accept(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('run') matchRunId: string,
  ): Promise<AcceptedMatchRunDto> {
    if (!isId(matchRunId)) throw notFound('match run');
    const { id } = await findConference(this.dataSource, slug);
    return this.acceptMatchRun.run(context, { conferenceId: id, matchRunId });
  }

  @Post(':run/confirm')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmReplacement',
    summary: 'Publish whom a repair proposes and tell everybody concerned',
  })
  @ApiOkResponse({ type: AcceptedMatchRunDto })
  async confirm(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('run') matchRunId: string,
  ): Promise<AcceptedMatchRunDto> {
    if (!isId(matchRunId)) throw notFound('match run');
    const { id } = await findConference(this.dataSource, slug);
    return this.confirmRepair.run(context, { conferenceId: id, matchRunId });
  }

  @Post(':run/discard')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardMatchRun', summary: 'Put a proposal aside' })
  @ApiNoContentResponse()
  async discard(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('run') matchRunId: string,
  ): Promise<void> {
    if (!isId(matchRunId)) throw notFound('match run');
    const { id } = await findConference(this.dataSource, slug);
    await this.discardMatchRun.run(context, { conferenceId: id, matchRunId });
  }
}
