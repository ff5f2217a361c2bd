import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcceptTimetable } from '../use-cases/accept-timetable';
import { AskForTimetable } from '../use-cases/ask-for-timetable';
import { findTimetableProposal, standingSessions } from '../use-cases/read-sessions';
import { AskForTimetableDto, SessionDto, TimetableProposalDto } from './sessions.dto';

/** Sessions in rooms and slots. */
@ApiTags('sessions')
@Controller('api/v1/conferences/:conference')
export class SessionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ask: AskForTimetable,
    private readonly accept: AcceptTimetable,
  ) {}

  @Get('sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listSessions', summary: 'The timetable that stands, published or not' })
  @ApiOkResponse({ type: [SessionDto] })
  async list(@Param('conference') slug: string): Promise<SessionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return standingSessions(this.dataSource, id);
  }

  @Post('timetable-proposals')
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'askForTimetable', summary: 'Let the engine propose a timetable' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async propose(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: AskForTimetableDto,
  ): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.ask.run(context, { conferenceId: id, seed: body.seed, iterations: body.iterations });
  }

  @Get('timetable-proposals/:proposal')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getTimetableProposal', summary: 'A proposed timetable with what speaks against it' })
  @ApiOkResponse({ type: TimetableProposalDto })
  async get(@Param('conference') slug: string, @Param('proposal') proposalId: string): Promise<TimetableProposalDto> {
    if (!isId(proposalId)) throw notFound('proposal');
    const { id } = await findConference(this.dataSource, slug);
    const { proposal, ...record } = await findTimetableProposal(this.dataSource, id, proposalId);
    return { ...record, ...proposal };
  }

  @Post('timetable-proposals/:proposal/accept')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'acceptTimetable', summary: 'Make a proposed timetable the one that stands' })
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
