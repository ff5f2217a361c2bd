import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { GiveBack, readAbstentions } from '../../use-cases/writing/give-back';
import { readReviewQueue } from '../../use-cases/writing/read-queue';
import { AbstainDto, AbstentionDto, ReviewQueueDto, SkipWorkDto } from './review-queue.dto';
import { reviewers } from './reviewer-rule';

/** What a reviewer has to review, and what they put off or give back. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
export class ReviewQueueController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly giveBack: GiveBack,
  ) {}

  @Get('review-queue')
  @MayCall(reviewers)
  @ApiOperation({ operationId: 'getReviewQueue', summary: 'What you have to review, and what you have written' })
  @ApiOkResponse({ type: ReviewQueueDto })
  async queue(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ReviewQueueDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readReviewQueue(this.dataSource, viewer, id);
  }

  @Put('submissions/:submission/review-skip')
  @MayCall(reviewers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'skipWork', summary: 'Put a work to the end of your queue, or back in its place' })
  @ApiNoContentResponse()
  async skip(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() { skipped }: SkipWorkDto,
  ): Promise<void> {
    await this.giveBack.skip(context, { ...(await this.work(slug, submissionId)), skipped });
  }

  @Put('submissions/:submission/abstention')
  @MayCall(reviewers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'abstainFromReview', summary: 'Give a work back, with the reason for the organisers' })
  @ApiNoContentResponse()
  async abstain(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() { kind, reason }: AbstainDto,
  ): Promise<void> {
    await this.giveBack.abstain(context, { ...(await this.work(slug, submissionId)), kind, reason });
  }

  @Delete('submissions/:submission/abstention')
  @MayCall(reviewers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeWorkAgain', summary: 'Review a work after all that you had given back' })
  @ApiNoContentResponse()
  async takeAgain(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.giveBack.takeAgain(context, await this.work(slug, submissionId));
  }

  @Get('review-abstentions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listAbstentions', summary: 'Who gave which works back, and why' })
  @ApiOkResponse({ type: [AbstentionDto] })
  async abstentions(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<AbstentionDto[]> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const abstentions = await readAbstentions(this.dataSource, viewer, conferenceId);
    const things = abstentions.map(({ submissionId, reviewerId }) => ({
      subjectId: submissionId,
      about: [reviewerId],
    }));
    await noteSights(this.dataSource, viewer, { kind: 'abstentions', conferenceId, things });
    return abstentions;
  }

  private async work(slug: string, submissionId: string): Promise<{ conferenceId: string; submissionId: string }> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, submissionId };
  }
}
