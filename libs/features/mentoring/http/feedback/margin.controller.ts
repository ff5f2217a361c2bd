import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CommentOnVersion } from '../../use-cases/feedback/comment-on-version';
import { LookAtMargin } from '../../use-cases/feedback/look-at-margin';
import { readMargin } from '../../use-cases/feedback/read-margin';
import { mentorsAndAuthors } from '../mentor-rule';
import { MarginDto, MarginQuery, NewThreadDto, OpenedThreadDto } from './margin.dto';

/** What mentor and authors write to each other beside the words of a work. Nobody else reads it. */
@ApiTags('feedback')
@Controller('api/v1/conferences/:conference/submissions/:submission/margin')
@MayCall(mentorsAndAuthors)
export class MarginController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly comment: CommentOnVersion,
    private readonly lookAt: LookAtMargin,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMargin', summary: 'The texts of a work, and the comments at their words' })
  @ApiOkResponse({ type: MarginDto })
  read(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Query() { version }: MarginQuery,
  ): Promise<MarginDto> {
    const shown = version === 'draft' ? version : version === undefined ? null : Number(version);
    return readMargin(this.dataSource, viewer, { conference, submissionId, version: shown });
  }

  @Post('looks')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'lookAtMargin',
    summary: 'Say that you have seen it now, so that next time what is new stands out',
  })
  @ApiNoContentResponse()
  async look(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<void> {
    await this.lookAt.run(context, conference, submissionId);
  }

  @Post('threads')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'commentOnVersion',
    summary: 'Write on words of a version, or on the whole work, and perhaps suggest other words',
  })
  @ApiOkResponse({ type: OpenedThreadDto })
  open(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Body() thread: NewThreadDto,
  ): Promise<OpenedThreadDto> {
    return this.comment.run(context, { conference, submissionId }, thread);
  }
}
