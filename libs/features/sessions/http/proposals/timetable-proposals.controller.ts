import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcceptTimetable } from '../../use-cases/proposals/accept-timetable';
import { AskForTimetable } from '../../use-cases/proposals/ask-for-timetable';
import { DiscardTimetable } from '../../use-cases/proposals/discard-timetable';
import { findTimetableProposal, listTimetableProposals } from '../../use-cases/proposals/read-proposals';
import { StopSearch } from '../../use-cases/proposals/stop-search';
import { MadeChangeDto } from '../desk/timetable.dto';
import {
  AcceptTimetableDto,
  AskForTimetableDto,
  TimetableProposalDto,
  TimetableProposalSummaryDto,
} from './proposal.dto';

/** Steps where neither these nor seconds are given: some seconds for a few hundred talks. */
const USUAL_ITERATIONS = 1_000_000;

/** Timetables that the engine proposes. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/timetable-proposals')
@MayCall(organisers)
export class TimetableProposalsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ask: AskForTimetable,
    private readonly accept: AcceptTimetable,
    private readonly discard: DiscardTimetable,
    private readonly stopSearch: StopSearch,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listTimetableProposals', summary: 'The proposals that can be compared, newest first' })
  @ApiOkResponse({ type: [TimetableProposalSummaryDto] })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
  ): Promise<TimetableProposalSummaryDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    const proposals = await listTimetableProposals(this.dataSource, viewer, id);
    return proposals.map(({ moves, sessions: _sessions, reasons: _reasons, ...proposal }) => ({
      ...proposal,
      moved: moves.length,
    }));
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'askForTimetable', summary: 'Let the engine propose a timetable, anew or from here' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { from, seed, seconds, iterations, weights }: AskForTimetableDto,
  ): Promise<QueuedJobDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const steps = iterations ?? (seconds === undefined ? USUAL_ITERATIONS : null);
    const limits = { seconds: seconds ?? null, iterations: steps };
    return this.ask.run(context, { conferenceId, from, seed, weights: weights ?? null, ...limits });
  }

  @Get(':proposal')
  @ApiOperation({
    operationId: 'getTimetableProposal',
    summary: 'A proposed timetable: what it moves, why, and what it gains',
  })
  @ApiOkResponse({ type: TimetableProposalDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<TimetableProposalDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id } = await findConference(this.dataSource, slug);
    const proposal = await findTimetableProposal(this.dataSource, viewer, id, proposalId);
    return { ...proposal, moved: proposal.moves.length };
  }

  @Post(':proposal/accept')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptTimetable', summary: 'Let a proposed timetable stand, as a whole or in part' })
  @ApiOkResponse({ type: MadeChangeDto })
  async acceptProposal(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
    @Body() { only }: AcceptTimetableDto,
  ): Promise<MadeChangeDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.accept.run(context, { conferenceId, proposalId, only });
  }

  @Post(':proposal/stop')
  @HttpCode(204)
  @ApiOperation({ operationId: 'stopTimetableSearch', summary: 'End a search (by its job) with the best so far' })
  @ApiNoContentResponse()
  async stop(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('proposal') proposalId: string,
  ): Promise<void> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.stopSearch.run(context, { conferenceId, proposalId });
  }

  @Delete(':proposal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'discardTimetable', summary: 'Put a proposed timetable away' })
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
