import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { BePresent } from '../../use-cases/desk/be-present';
import { changesAfter, changesBefore, timetableVersion } from '../../use-cases/desk/read-changes';
import {
  BePresentDto,
  ChangesQuery,
  HistoryQuery,
  PresenceDto,
  TimetableChangesDto,
  TimetableHistoryDto,
} from './desk-history.dto';

/** At most so many changes at once; whoever is further behind reads the whole timetable. */
const MOST = 500;
const A_PAGE = 50;

/** Who changes the timetable, now and since its beginning. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/timetable')
@MayCall(organisers)
export class DeskHistoryController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bePresent: BePresent,
  ) {}

  @Get('changes')
  @ApiOperation({ operationId: 'listTimetableChanges', summary: 'What has changed since a version, the oldest first' })
  @ApiOkResponse({ type: TimetableChangesDto })
  async changes(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() { after }: ChangesQuery,
  ): Promise<TimetableChangesDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      const { id: conferenceId } = await findConference(db, slug);
      const changes = await changesAfter(db, viewer, { conferenceId, after, limit: MOST });
      return { version: await timetableVersion(db, conferenceId), changes };
    });
  }

  @Get('history')
  @ApiOperation({ operationId: 'getTimetableHistory', summary: 'Every change ever made, the newest first' })
  @ApiOkResponse({ type: TimetableHistoryDto })
  async history(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() { before = 2_147_483_647 }: HistoryQuery,
  ): Promise<TimetableHistoryDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const found = await changesBefore(this.dataSource, viewer, { conferenceId, before, limit: A_PAGE + 1 });
    const items = found.slice(0, A_PAGE);
    return { items, next: found.length > A_PAGE ? (items.at(-1)?.number ?? null) : null };
  }

  @Post('presence')
  @HttpCode(200)
  @ApiOperation({ operationId: 'bePresentAtTimetable', summary: 'Say that you are there, and see who else is' })
  @ApiOkResponse({ type: PresenceDto })
  async presence(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { holding }: BePresentDto,
  ): Promise<PresenceDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.bePresent.run(context, { conferenceId, holding });
  }
}
