import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { instant } from '@colloquy/platform/database';
import { CurrentAct, CurrentViewer, MayCall, pageOf, readCursor } from '@colloquy/platform/http';
import { type OneMessage, Outbox } from '@colloquy/platform/mail';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MAIL_PLACE, type Placed, WRITTEN_AT, withoutPlace } from '../mail-order';
import { EditMessageDto, type OutboxMessageDto, OutboxPageDto, OutboxQuery } from './outbox.dto';
import { mayReadMail } from './own-works';

/** The messages that a conference sends, for its organisers: what has gone out, what has failed and why. */
@ApiTags('outbox')
@Controller('api/v1/conferences/:conference/outbox')
export class OutboxController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listOutbox', summary: 'The messages of the conference, newest first' })
  @ApiOkResponse({ type: OutboxPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: OutboxQuery,
  ): Promise<OutboxPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const rows: Placed<OutboxMessageDto>[] = await this.dataSource.query(
      `SELECT m.id, m.person_id AS "personId", p.name AS recipient, m.kind, m.subject, m.text, m.state, m.attempts,
         CASE m.state WHEN 'queued' THEN ${instant('m.next_try_at')} END AS "nextTryAt", m.last_error AS "lastError",
         ${WRITTEN_AT} AS "writtenAt", ${instant('m.sent_at')} AS "sentAt", ${MAIL_PLACE} AS place
       FROM mail_message m JOIN person p ON p.id = m.person_id
       WHERE m.conference_id = $1 AND ($2::text IS NULL OR m.state = $2) AND ($3 = '' OR ${MAIL_PLACE} < $3)
         AND ${mayReadMail('$5')}
       ORDER BY ${MAIL_PLACE} DESC LIMIT $4`,
      [id, query.state ?? null, readCursor(query), query.limit + 1, viewer.personId],
    );
    const { items, next } = pageOf(rows, query, ({ place }) => place);
    const things = items.map(({ id: subjectId, personId }) => ({ subjectId, about: [personId] }));
    await noteSights(this.dataSource, viewer, { kind: 'mail-text', conferenceId: id, things });
    return { items: items.map(withoutPlace), next };
  }

  @Post(':message/hold')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'holdMessage', summary: 'Keep a waiting message back' })
  @ApiNoContentResponse()
  async hold(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('message') id: string,
  ): Promise<void> {
    await this.outbox.hold(context, await this.message(slug, id));
  }

  @Post(':message/release')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'releaseMessage', summary: 'Let a held message go' })
  @ApiNoContentResponse()
  async release(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('message') id: string,
  ): Promise<void> {
    await this.outbox.release(context, await this.message(slug, id));
  }

  @Post(':message/retry')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'retryMessage', summary: 'Try a failed or waiting message at once' })
  @ApiNoContentResponse()
  async retry(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('message') id: string,
  ): Promise<void> {
    await this.outbox.retry(context, await this.message(slug, id));
  }

  @Patch(':message')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'editMessage', summary: 'Change the subject or the text of a held message' })
  @ApiNoContentResponse()
  async edit(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('message') id: string,
    @Body() words: EditMessageDto,
  ): Promise<void> {
    await this.outbox.edit(context, await this.message(slug, id), words);
  }

  private async message(slug: string, messageId: string): Promise<OneMessage> {
    if (!isId(messageId)) throw notFound('message');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, messageId };
  }
}
