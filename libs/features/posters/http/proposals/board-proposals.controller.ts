import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcceptBoards } from '../../use-cases/proposals/accept-boards';
import { AskForBoards } from '../../use-cases/proposals/ask-for-boards';
import { DiscardBoards } from '../../use-cases/proposals/discard-boards';
import { findBoardProposal, listBoardProposals } from '../../use-cases/proposals/read-proposals';
import { MadePosterChangeDto } from '../desk/poster-desk.dto';
import { PosterSessionId } from '../desk/poster-session-id';
import { AcceptBoardsDto, AskForBoardsDto, BoardProposalDto, BoardProposalSummaryDto } from './board-proposal.dto';

/** Steps where neither these nor seconds are given: about a second for two hundred posters. */
const USUAL_ITERATIONS = 3_000_000;

/** Board plans that the engine proposes. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class BoardProposalsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ask: AskForBoards,
    private readonly accept: AcceptBoards,
    private readonly discard: DiscardBoards,
  ) {}

  @Get('poster-sessions/:posterSession/board-proposals')
  @ApiOperation({ operationId: 'listBoardProposals', summary: 'The proposals that can be compared, newest first' })
  @ApiOkResponse({ type: [BoardProposalSummaryDto] })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
  ): Promise<BoardProposalSummaryDto[]> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const proposals = await listBoardProposals(this.dataSource, viewer, { conferenceId, posterSessionId });
    return proposals.map(({ moves: _moves, placements: _placements, reasons: _reasons, ...proposal }) => proposal);
  }

  @Post('poster-sessions/:posterSession/board-proposals')
  @HttpCode(202)
  @ApiOperation({ operationId: 'askForBoards', summary: 'Let the engine propose boards, anew or from here' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() { from, seed, seconds, iterations, weights }: AskForBoardsDto,
  ): Promise<QueuedJobDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const steps = iterations ?? (seconds === undefined ? USUAL_ITERATIONS : null);
    const limits = { seconds: seconds ?? null, iterations: steps };
    return this.ask.run(context, { conferenceId, posterSessionId, from, seed, weights: weights ?? null, ...limits });
  }

  @Get('board-proposals/:proposal')
  @ApiOperation({
    operationId: 'getBoardProposal',
    summary: 'Proposed boards: what they move, why, and what they gain',
  })
  @ApiOkResponse({ type: BoardProposalDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<BoardProposalDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id } = await findConference(this.dataSource, slug);
    return findBoardProposal(this.dataSource, viewer, id, proposalId);
  }

  @Post('board-proposals/:proposal/accept')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptBoards', summary: 'Let proposed boards stand, as a whole or in part' })
  @ApiOkResponse({ type: MadePosterChangeDto })
  async acceptProposal(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
    @Body() { only }: AcceptBoardsDto,
  ): Promise<MadePosterChangeDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.accept.run(context, { conferenceId, proposalId, only });
  }

  @Post('board-proposals/:proposal/stop')
  @HttpCode(204)
  @ApiOperation({ operationId: 'stopBoardSearch', summary: 'End a search (by its job) with the best so far' })
  @ApiNoContentResponse()
  async stop(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<void> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.discard.stopSearch(context, { conferenceId, proposalId });
  }

  @Delete('board-proposals/:proposal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardBoards', summary: 'Put a proposed board plan away' })
  @ApiNoContentResponse()
  async putAway(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<void> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.discard.run(context, { conferenceId, proposalId });
  }
}
