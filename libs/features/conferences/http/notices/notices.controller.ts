import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DraftNotices } from '../../use-cases/notices/draft-notices';
import { PublishNotice } from '../../use-cases/notices/publish-notice';
import { consentersTo } from '../../use-cases/notices/read-consents';
import { currentNotices, noticeHistories } from '../../use-cases/notices/read-notices';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { ConsenterDto } from './consents.dto';
import {
  ChangeNoticeDto,
  NewNoticeDto,
  NoticeDto,
  NoticeHistoryDto,
  NoticeIdDto,
  NoticeRevisionDto,
  PublishedNoticeDto,
  PublishNoticeDto,
} from './notices.dto';

/** What a conference tells people, and asks them to agree to. */
@ApiTags('notices')
@Controller('api/v1/conferences/:conference')
export class NoticesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drafts: DraftNotices,
    private readonly publication: PublishNotice,
  ) {}

  @Get('notices')
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listNotices', summary: 'The latest words of each published notice' })
  @ApiOkResponse({ type: [NoticeDto] })
  async list(@Param('conference') slug: string): Promise<NoticeDto[]> {
    return currentNotices(this.dataSource, await this.idOf(slug));
  }

  @Get('notice-histories')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listNoticeHistories', summary: 'Every notice with its draft, versions and numbers' })
  @ApiOkResponse({ type: [NoticeHistoryDto] })
  async histories(@Param('conference') slug: string): Promise<NoticeHistoryDto[]> {
    return noticeHistories(this.dataSource, await this.idOf(slug));
  }

  @Post('notices')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'createNotice', summary: 'Write a notice; nobody sees it until it is published' })
  @ApiCreatedResponse({ type: NoticeIdDto })
  async create(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() draft: NewNoticeDto,
  ): Promise<NoticeIdDto> {
    return this.drafts.create(context, await this.idOf(slug), draft);
  }

  @Post('suggested-notices')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'addSuggestedNotices', summary: 'Begin with the suggested texts, as drafts' })
  @ApiNoContentResponse()
  async suggest(@CurrentAct() context: ActContext, @Param('conference') slug: string): Promise<void> {
    await this.drafts.suggest(context, await this.idOf(slug));
  }

  @Put('notices/:notice')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'changeNotice', summary: 'Change the draft; what is published stays as it is' })
  @ApiOkResponse({ type: NoticeRevisionDto })
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('notice') noticeId: string,
    @Body() { revision, ...draft }: ChangeNoticeDto,
  ): Promise<NoticeRevisionDto> {
    if (!isId(noticeId)) throw notFound('notice');
    return this.drafts.change(context, { conferenceId: await this.idOf(slug), noticeId, revision, draft });
  }

  @Post('notices/:notice/versions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'publishNotice', summary: 'Publish the draft as the next version, for good' })
  @ApiCreatedResponse({ type: PublishedNoticeDto })
  async publish(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('notice') noticeId: string,
    @Body() input: PublishNoticeDto,
  ): Promise<PublishedNoticeDto> {
    if (!isId(noticeId)) throw notFound('notice');
    return this.publication.run(context, { ...input, conferenceId: await this.idOf(slug), noticeId });
  }

  @Get('notices/:notice/consents')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'listConsents',
    summary: 'How everybody in the conference stands to a notice that asks',
  })
  @ApiOkResponse({ type: [ConsenterDto] })
  async consents(@Param('conference') slug: string, @Param('notice') noticeId: string): Promise<ConsenterDto[]> {
    const conferenceId = await this.idOf(slug);
    const known = await noticeHistories(this.dataSource, conferenceId);
    if (!known.some(({ id }) => id === noticeId)) throw notFound('notice');
    return consentersTo(this.dataSource, conferenceId, noticeId);
  }

  private async idOf(slug: string): Promise<string> {
    return (await findConference(this.dataSource, slug)).id;
  }
}
