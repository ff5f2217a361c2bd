import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcceptBoards } from '../use-cases/accept-boards';
import { AskForBoards } from '../use-cases/ask-for-boards';
import { findBoardProposal, standingPosterSessions } from '../use-cases/read-posters';
import { SetUpPosterSession } from '../use-cases/set-up-poster-session';
import { PosterSessionIdDto, SetUpPosterSessionDto } from './poster-session.dto';
import { AskForBoardsDto, BoardProposalDto, PosterSessionDto } from './posters.dto';

/** Posters on boards. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference')
export class PostersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ask: AskForBoards,
    private readonly accept: AcceptBoards,
    private readonly setUpSession: SetUpPosterSession,
  ) {}

  @Get('poster-sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listPosterSessions', summary: 'The poster sessions with the boards that stand' })
  @ApiOkResponse({ type: [PosterSessionDto] })
  async list(@Param('conference') slug: string): Promise<PosterSessionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    const sessions = await standingPosterSessions(this.dataSource, id);
    return sessions.map(({ floorPlan, ...session }) => ({ ...session, boards: floorPlan.boards.length }));
  }

  @Post('poster-sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'setUpPosterSession', summary: 'Plan a poster session; its hall is laid out at once' })
  @ApiCreatedResponse({ type: PosterSessionIdDto })
  async setUp(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() wish: SetUpPosterSessionDto,
  ): Promise<PosterSessionIdDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.setUpSession.run(context, { ...wish, conferenceId: id });
  }

  @Post('poster-sessions/:posterSession/board-proposals')
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'askForBoards', summary: 'Let the engine propose a board for every poster' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession') posterSessionId: string,
    @Body() { seed, iterations }: AskForBoardsDto,
  ): Promise<QueuedJobDto> {
    if (!isId(posterSessionId)) throw notFound('poster session');
    const { id } = await findConference(this.dataSource, slug);
    return this.ask.run(context, { conferenceId: id, posterSessionId, seed, iterations });
  }

  @Get('board-proposals/:proposal')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getBoardProposal', summary: 'A proposed board plan with its figures' })
  @ApiOkResponse({ type: BoardProposalDto })
  async get(@Param('conference') slug: string, @Param('proposal') proposalId: string): Promise<BoardProposalDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id } = await findConference(this.dataSource, slug);
    const { proposal, ...record } = await findBoardProposal(this.dataSource, id, proposalId);
    return { ...record, ...proposal };
  }

  @Post('board-proposals/:proposal/accept')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'acceptBoards', summary: 'Make a proposed board plan the one that stands' })
  @ApiNoContentResponse()
  async acceptProposal(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<void> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id } = await findConference(this.dataSource, slug);
    await this.accept.run(context, { conferenceId: id, proposalId });
  }
}
