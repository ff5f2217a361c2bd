import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AnswerPageComment } from '../../use-cases/pages/answer-page-comment';
import { CommentOnPage } from '../../use-cases/pages/comment-on-page';
import { readPageComments, readPreparedFiles } from '../../use-cases/pages/read-pages';
import { readPosterTicks, TickPosterPoint } from '../../use-cases/pages/tick-poster-point';
import {
  NewPageCommentDto,
  PageCommentDto,
  PosterTickDto,
  PreparedFileDto,
  ReplyDto,
  TickPosterPointDto,
  WrittenPageCommentDto,
} from './pages.dto';
import { idOf, placeOf } from './place-of';
import { mentorsAndAuthors } from './together-rule';

/** Slides and posters, and what mentor and authors say about places on them. */
@ApiTags('mentoring')
@Controller('api/v1/conferences/:conference/submissions/:submission')
@MayCall(mentorsAndAuthors)
export class PagesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commentOnPage: CommentOnPage,
    private readonly answerPageComment: AnswerPageComment,
    private readonly tickPosterPoint: TickPosterPoint,
  ) {}

  @Get('prepared-files')
  @ApiOperation({
    operationId: 'listPreparedFiles',
    summary: 'Slides and poster in all versions, each with an address',
  })
  @ApiOkResponse({ type: [PreparedFileDto] })
  async files(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<PreparedFileDto[]> {
    const { conferenceId, submissionId } = await this.place(slug, submission);
    return readPreparedFiles(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Get('page-comments')
  @ApiOperation({
    operationId: 'listPageComments',
    summary: 'Comments on places of pages, in all versions of the files',
  })
  @ApiOkResponse({ type: [PageCommentDto] })
  async comments(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<PageCommentDto[]> {
    const { conferenceId, submissionId } = await this.place(slug, submission);
    return readPageComments(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Post('page-comments')
  @ApiOperation({ operationId: 'commentOnPage', summary: 'Write about a place of a page' })
  @ApiCreatedResponse({ type: WrittenPageCommentDto })
  async write(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: NewPageCommentDto,
  ): Promise<WrittenPageCommentDto> {
    return this.commentOnPage.run(context, { ...body, ...(await this.place(slug, submission)) });
  }

  @Post('page-comments/:pageComment/replies')
  @HttpCode(204)
  @ApiOperation({ operationId: 'replyToPageComment', summary: 'Answer a comment on a page' })
  @ApiNoContentResponse()
  async reply(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('pageComment') comment: string,
    @Body() { text }: ReplyDto,
  ): Promise<void> {
    await this.answerPageComment.reply(context, await this.which(slug, submission, comment), text);
  }

  @Post('page-comments/:pageComment/resolve')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resolvePageComment', summary: 'Say that nothing is left to do about it' })
  @ApiNoContentResponse()
  async resolve(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('pageComment') comment: string,
  ): Promise<void> {
    await this.answerPageComment.resolve(context, await this.which(slug, submission, comment), true);
  }

  @Post('page-comments/:pageComment/reopen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reopenPageComment', summary: 'Say that something is left to do about it' })
  @ApiNoContentResponse()
  async reopen(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('pageComment') comment: string,
  ): Promise<void> {
    await this.answerPageComment.resolve(context, await this.which(slug, submission, comment), false);
  }

  @Delete('page-comments/:pageComment')
  @HttpCode(204)
  @ApiOperation({ operationId: 'takeBackPageComment', summary: 'Take back your own comment while nobody has answered' })
  @ApiNoContentResponse()
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('pageComment') comment: string,
  ): Promise<void> {
    await this.answerPageComment.takeBack(context, await this.which(slug, submission, comment));
  }

  @Get('poster-ticks')
  @ApiOperation({ operationId: 'listPosterTicks', summary: 'Which points of the poster check somebody has looked at' })
  @ApiOkResponse({ type: [PosterTickDto] })
  async ticks(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<PosterTickDto[]> {
    const { conferenceId, submissionId } = await this.place(slug, submission);
    return readPosterTicks(this.dataSource, viewer, conferenceId, submissionId);
  }

  @Put('poster-ticks')
  @HttpCode(204)
  @ApiOperation({ operationId: 'tickPosterPoint', summary: 'Tick a point of the poster check, or take that back' })
  @ApiNoContentResponse()
  async tick(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: TickPosterPointDto,
  ): Promise<void> {
    await this.tickPosterPoint.run(context, { ...body, ...(await this.place(slug, submission)) });
  }

  private place(slug: string, submission: string): ReturnType<typeof placeOf> {
    return placeOf(this.dataSource, slug, submission);
  }

  private async which(slug: string, submission: string, id: string) {
    return { ...(await this.place(slug, submission)), commentId: idOf(id, 'comment') };
  }
}
