import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswerSuggestion } from '../../use-cases/feedback/answer-suggestion';
import { ChangeComment } from '../../use-cases/feedback/change-comment';
import { ReplyToComment } from '../../use-cases/feedback/reply-to-comment';
import { ReportComment } from '../../use-cases/feedback/report-comment';
import { ResolveThread } from '../../use-cases/feedback/resolve-thread';
import { mentorsAndAuthors, presenters } from '../mentor-rule';
import {
  ChangedCommentDto,
  NewCommentDto,
  ReportCommentDto,
  TakenSuggestionDto,
  WrittenCommentDto,
} from './margin.dto';

/** What is done in a thread, and with its comments. */
@ApiTags('feedback')
@Controller('api/v1/conferences/:conference')
@MayCall(mentorsAndAuthors)
export class ThreadsController {
  constructor(
    private readonly replyTo: ReplyToComment,
    private readonly changeComment: ChangeComment,
    private readonly resolveThread: ResolveThread,
    private readonly answerSuggestion: AnswerSuggestion,
    private readonly reportComment: ReportComment,
  ) {}

  @Post('margin-threads/:thread/comments')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replyToComment', summary: 'Answer in a thread; a resolved one is open again' })
  @ApiOkResponse({ type: WrittenCommentDto })
  reply(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('thread') thread: string,
    @Body() comment: NewCommentDto,
  ): Promise<WrittenCommentDto> {
    return this.replyTo.run(context, conference, thread, comment);
  }

  @Post('margin-threads/:thread/resolve')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resolveThread', summary: 'Say that a thread is dealt with' })
  @ApiNoContentResponse()
  async resolve(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('thread') thread: string,
  ): Promise<void> {
    await this.resolveThread.run(context, conference, thread, true);
  }

  @Post('margin-threads/:thread/reopen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reopenThread', summary: 'Open a resolved thread again' })
  @ApiNoContentResponse()
  async reopen(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('thread') thread: string,
  ): Promise<void> {
    await this.resolveThread.run(context, conference, thread, false);
  }

  @Put('margin-comments/:comment')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeComment', summary: 'Say a comment of your own in other words' })
  @ApiNoContentResponse()
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
    @Body() { text }: ChangedCommentDto,
  ): Promise<void> {
    await this.changeComment.change(context, conference, comment, text);
  }

  @Delete('margin-comments/:comment')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeComment', summary: 'Take back a comment of your own' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
  ): Promise<void> {
    await this.changeComment.remove(context, conference, comment);
  }

  @Post('margin-comments/:comment/take')
  @HttpCode(200)
  @MayCall(presenters)
  @ApiOperation({
    operationId: 'takeSuggestion',
    summary: 'Take a suggested wording into your draft; what it held is kept as a version first',
  })
  @ApiOkResponse({ type: TakenSuggestionDto })
  take(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
  ): Promise<TakenSuggestionDto> {
    return this.answerSuggestion.take(context, conference, comment);
  }

  @Post('margin-comments/:comment/untake')
  @HttpCode(204)
  @MayCall(presenters)
  @ApiOperation({
    operationId: 'untakeSuggestion',
    summary: 'Bring back what your draft held before you took a suggested wording; it is on offer again',
  })
  @ApiNoContentResponse()
  async untake(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
  ): Promise<void> {
    await this.answerSuggestion.untake(context, conference, comment);
  }

  @Post('margin-comments/:comment/leave')
  @HttpCode(204)
  @MayCall(presenters)
  @ApiOperation({ operationId: 'leaveSuggestion', summary: 'Leave your words as they are' })
  @ApiNoContentResponse()
  async leave(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
  ): Promise<void> {
    await this.answerSuggestion.leave(context, conference, comment);
  }

  @Post('margin-comments/:comment/report')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'reportComment',
    summary: 'Show one comment with its thread to the organisers; both sides are told',
  })
  @ApiNoContentResponse()
  async report(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('comment') comment: string,
    @Body() { reason }: ReportCommentDto,
  ): Promise<void> {
    await this.reportComment.run(context, conference, comment, reason);
  }
}
