import { findConference } from '@colloquy/features/conferences';
import { DraftChangesDto } from '@colloquy/features/submissions';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { findGivenWork } from '../../use-cases/writing/given-work';
import { readDraft } from '../../use-cases/writing/review-draft';
import { SaveReviewDraft } from '../../use-cases/writing/save-review-draft';
import { SubmitReview } from '../../use-cases/writing/submit-review';
import { ReviewDraftDto, SendReviewDto, SentReviewDto } from './review-queue.dto';
import { reviewers } from './reviewer-rule';
import { SavedReviewDraftDto } from './saved-review-draft.dto';

/** Writing a review. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/submissions/:submission')
@MayCall(reviewers)
export class ReviewDraftsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly saveDraft: SaveReviewDraft,
    private readonly submitReview: SubmitReview,
  ) {}

  @Get('review-draft')
  @ApiOperation({ operationId: 'getReviewDraft', summary: 'What you have typed of a review; nobody else reads it' })
  @ApiOkResponse({ type: ReviewDraftDto })
  async read(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
  ): Promise<ReviewDraftDto> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id } = await findConference(this.dataSource, slug);
    return readDraft(this.dataSource, await findGivenWork(this.dataSource, viewer, id, submissionId));
  }

  @Patch('review-draft')
  @ApiOperation({
    operationId: 'saveReviewDraft',
    summary: 'Keep what you have typed of a review, joined with what you typed on another device',
  })
  @ApiOkResponse({ type: SavedReviewDraftDto })
  save(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() { changes }: DraftChangesDto,
  ): Promise<SavedReviewDraftDto> {
    if (!isId(submissionId)) throw notFound('submission');
    return this.saveDraft.run(context, { conference, submissionId, changes });
  }

  @Put('review')
  @ApiOperation({
    operationId: 'submitReview',
    summary: 'Say what you think of a work, until its decision is released',
  })
  @ApiOkResponse({ type: SentReviewDto })
  async send(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() review: SendReviewDto,
  ): Promise<SentReviewDto> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const { scores, strength, question, nextStep, commentToAuthors, commentToOrganisers, from } = review;
    const content = { scores, strength, question, nextStep, commentToAuthors, commentToOrganisers };
    return this.submitReview.run(context, { conferenceId, submissionId, ...content, from });
  }
}
