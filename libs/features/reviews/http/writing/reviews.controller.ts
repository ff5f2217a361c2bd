import { findConference, organisers, participants } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, PageQuery, pageOf, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { readReviewSummary } from '../../use-cases/read-reviews';
import { readCriteria, SetCriteria } from '../../use-cases/writing/set-criteria';
import { CriterionDto, SetCriteriaDto } from './criterion.dto';
import { ReviewSummaryPageDto } from './review.dto';

/** Criteria and reviews. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
export class ReviewsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setCriteriaAct: SetCriteria,
  ) {}

  @Get('review-criteria')
  @MayCall(participants)
  @ApiOperation({ operationId: 'listCriteria', summary: 'By what works are judged' })
  @ApiOkResponse({ type: [CriterionDto] })
  async criteria(@Param('conference') slug: string): Promise<CriterionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return readCriteria(this.dataSource, id);
  }

  @Put('review-criteria')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'setCriteria', summary: 'Set by what works are judged, before the first review' })
  @ApiNoContentResponse()
  async setCriteria(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { criteria }: SetCriteriaDto,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.setCriteriaAct.run(context, { conferenceId: id, criteria });
  }

  @Get('review-summary')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listReviewedWorks', summary: 'All reviews of all works, weighed' })
  @ApiOkResponse({ type: ReviewSummaryPageDto })
  async summary(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PageQuery,
  ): Promise<ReviewSummaryPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const page = { after: readCursor(query), limit: query.limit + 1 };
    const summary = pageOf(await readReviewSummary(this.dataSource, viewer, id, page), query, ({ code }) => code);
    const things = summary.items.map(({ submissionId, reviews }) => ({
      subjectId: submissionId,
      about: reviews.map(({ reviewerId }) => reviewerId),
    }));
    await noteSights(this.dataSource, viewer, { kind: 'reviews', conferenceId: id, things });
    return summary;
  }
}
