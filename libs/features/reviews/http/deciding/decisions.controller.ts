import { proposeDecisions } from '@colloquy/engines/deciding';
import { authorsAndOrganisers, findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, PageQuery, pageOf, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Decide } from '../../use-cases/deciding/decide';
import { findFeedback } from '../../use-cases/deciding/feedback';
import { readCandidates } from '../../use-cases/deciding/read-board';
import { listDecisions } from '../../use-cases/deciding/read-decisions';
import { DecidedOnBoardDto } from './board-changes.dto';
import { DecideDto, DecisionPageDto, FeedbackDto, PlacesQuery, ProposedDecisionDto } from './decision.dto';

/** What is decided on the works: proposed, taken down, and read by the authors once it is released. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
export class DecisionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly decideAct: Decide,
  ) {}

  @Get('decisions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listDecisions', summary: 'All decisions, released or not' })
  @ApiOkResponse({ type: DecisionPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PageQuery,
  ): Promise<DecisionPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const page = { after: readCursor(query), limit: query.limit + 1 };
    return pageOf(await listDecisions(this.dataSource, viewer, id, page), query, ({ code }) => code);
  }

  @Get('decisions/proposal')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'proposeDecisions', summary: 'What the reviews suggest for so many places' })
  @ApiOkResponse({ type: [ProposedDecisionDto] })
  async propose(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() places: PlacesQuery,
  ): Promise<ProposedDecisionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return proposeDecisions(await readCandidates(this.dataSource, viewer, id), places);
  }

  @Post('decisions')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'decide', summary: 'Take down decisions, or take them back; nobody is told yet' })
  @ApiOkResponse({ type: DecidedOnBoardDto })
  async decide(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { decisions, seen }: DecideDto,
  ): Promise<DecidedOnBoardDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.decideAct.run(context, { conferenceId: id, decisions, seen: seen ?? null });
  }

  @Get('submissions/:submission/feedback')
  @MayCall(authorsAndOrganisers)
  @ApiOperation({ operationId: 'getFeedback', summary: 'The released decision on your work, and what reviewers wrote' })
  @ApiOkResponse({ type: FeedbackDto })
  async feedback(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
  ): Promise<FeedbackDto> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id } = await findConference(this.dataSource, slug);
    return findFeedback(this.dataSource, viewer, id, submissionId);
  }
}
