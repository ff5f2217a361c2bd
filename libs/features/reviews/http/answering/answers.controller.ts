import { authorsAndOrganisers, findConference, participants } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DeclinePlace } from '../../use-cases/answering/decline-place';
import { readAnswer } from '../../use-cases/answering/read-answer';
import { readRevision } from '../../use-cases/answering/read-revision';
import { ShareAnswer } from '../../use-cases/answering/share-answer';
import { readSharedWords } from '../../use-cases/discussing/shared-words';
import { reviewers } from '../writing/reviewer-rule';
import { AnswerDto, ShareAnswerDto, SharedWordsDto } from './answer.dto';
import { RevisionForReviewersDto } from './revision.dto';

/** The answer to a work, for those whom it concerns. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/submissions/:submission')
export class AnswersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly declinePlace: DeclinePlace,
    private readonly shareAnswer: ShareAnswer,
  ) {}

  @Get('answer')
  @MayCall(participants)
  @ApiOperation({
    operationId: 'getAnswer',
    summary: 'What was decided on a work, what reviewers wrote, and what is to be done',
  })
  @ApiOkResponse({ type: AnswerDto })
  async answer(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<AnswerDto> {
    const { conferenceId, submissionId } = await this.which(slug, submission);
    return readAnswer(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Get('shared-words')
  @MayCall(participants)
  @ApiOperation({
    operationId: 'getSharedWords',
    summary: 'What organisers share with you of what was said about your work',
  })
  @ApiOkResponse({ type: SharedWordsDto })
  async sharedWords(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<SharedWordsDto> {
    const { conferenceId, submissionId } = await this.which(slug, submission);
    return { words: await readSharedWords(this.dataSource, viewer, conferenceId, submissionId) };
  }

  @Get('revision')
  @MayCall(reviewers)
  @ApiOperation({ operationId: 'getRevision', summary: 'What has changed in a work that came back to its reviewers' })
  @ApiOkResponse({ type: RevisionForReviewersDto })
  async revision(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<RevisionForReviewersDto> {
    const { conferenceId, submissionId } = await this.which(slug, submission);
    return { revised: await readRevision(this.dataSource, viewer, conferenceId, submissionId) };
  }

  @Put('answer/mentor')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'shareAnswer', summary: 'Let your mentor read the answer, or no more' })
  @ApiNoContentResponse()
  async share(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() { reads }: ShareAnswerDto,
  ): Promise<void> {
    await this.shareAnswer.run(context, { ...(await this.which(slug, submission)), reads });
  }

  @Post('decline-place')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'declinePlace', summary: 'Give back the place of an accepted work' })
  @ApiNoContentResponse()
  async decline(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<void> {
    await this.declinePlace.run(context, await this.which(slug, submission));
  }

  private async which(slug: string, submissionId: string) {
    if (!isId(submissionId)) throw notFound('submission');
    const { id } = await findConference(this.dataSource, slug);
    return { conferenceId: id, submissionId };
  }
}
