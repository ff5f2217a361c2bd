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
import { pricePairWish } from '../use-cases/runs/price-pair-wish';
import { findMatchRun } from '../use-cases/runs/read-match-runs';
import { StartMatchRun } from '../use-cases/runs/start-match-run';
import {
  AcceptedMatchRunDto,
  AcceptMatchRunDto,
  MatchRunDto,
  SetPairWishDto,
  StartMatchRunDto,
  WishPriceDto,
} from './match-run.dto';

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
    @Body() { kind, objective, seed, weights, gates }: StartMatchRunDto,
  ): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.startMatchRun.run(context, {
      ...{ conferenceId: id, kind },
      options: { objective, seed, weights: { ...weights }, gates: { ...gates } },
    });
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
    @Body() { keep }: AcceptMatchRunDto,
  ): Promise<AcceptedMatchRunDto> {
    if (!isId(matchRunId)) throw notFound('match run');
    const { id } = await findConference(this.dataSource, slug);
    return this.acceptMatchRun.run(context, { conferenceId: id, matchRunId, keep });
  }

  @Post(':run/price')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({
    operationId: 'priceOfPairWish',
    summary: 'What it would cost everybody to lock, rule out or prefer two',
  })
  @ApiOkResponse({ type: WishPriceDto })
  async price(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('run') matchRunId: string,
    @Body() { kind, submissionId, mentorId }: SetPairWishDto,
  ): Promise<WishPriceDto> {
    if (!isId(matchRunId)) throw notFound('match run');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const which = { conferenceId, matchRunId };
    const wish = { submissionId, mentorId, kind: kind ?? 'lock' };
    const price = await pricePairWish(this.dataSource, viewer, which, wish);
    const impossible = { possible: false, share: 0, worstBefore: 0, worstAfter: 0, moved: [], left: [] };
    return price ? { possible: true, ...price } : impossible;
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
