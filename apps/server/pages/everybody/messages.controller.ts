import { idsOf } from '@colloquy/features/accounts';
import type { Id, Viewer } from '@colloquy/kernel';
import { instant, inTransaction } from '@colloquy/platform/database';
import { CurrentViewer, MayCall, PageQuery, pageOf, readCursor, signedIn } from '@colloquy/platform/http';
import { markRead, READABLE_STATES } from '@colloquy/platform/mail';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MAIL_PLACE, type Placed, WRITTEN_AT, withoutPlace } from '../mail-order';
import { type MessageDto, MessagePageDto, ReadMessagesDto } from './messages.dto';

/** Messages to the person who asks, from all their conferences; without a mail server this is where they are read. */
@ApiTags('messages')
@Controller('api/v1/me/messages')
export class MessagesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(signedIn)
  @ApiOperation({ operationId: 'listMyMessages', summary: 'The messages to you, newest first' })
  @ApiOkResponse({ type: MessagePageDto })
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<MessagePageDto> {
    const rows: Placed<MessageDto>[] = await this.dataSource.query(
      `SELECT m.id, c.slug AS conference, c.title AS "conferenceTitle", m.kind, m.subject, m.text,
         ${WRITTEN_AT} AS "writtenAt", ${instant('m.read_at')} AS "readAt", m.state = 'sent' AS mailed, ${MAIL_PLACE} AS place
       FROM mail_message m JOIN conference c ON c.id = m.conference_id
       WHERE m.person_id = ANY ($1) AND m.secret_address IS NULL AND m.state = ANY ($2) AND ($3 = '' OR ${MAIL_PLACE} < $3)
       ORDER BY ${MAIL_PLACE} DESC LIMIT $4`,
      [await idsOf(this.dataSource, viewer.personId as Id), READABLE_STATES, readCursor(query), query.limit + 1],
    );
    const { items, next } = pageOf(rows, query, ({ place }) => place);
    return { items: items.map(withoutPlace), next };
  }

  @Post('read')
  @MayCall(signedIn)
  @HttpCode(204)
  @ApiOperation({ operationId: 'readMyMessages', summary: 'Note that you have opened messages' })
  @ApiNoContentResponse()
  async read(@CurrentViewer() viewer: Viewer, @Body() { ids }: ReadMessagesDto): Promise<void> {
    const mine = await idsOf(this.dataSource, viewer.personId as Id);
    await inTransaction(this.dataSource, (tx) => markRead(tx, mine, ids));
  }
}
