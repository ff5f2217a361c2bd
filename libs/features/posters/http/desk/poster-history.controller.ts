import { findConference, organisers } from '@colloquy/features/conferences';
import { ChangesQuery, HistoryQuery } from '@colloquy/features/sessions';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { BePresentAtPosters } from '../../use-cases/desk/be-present';
import { changesAfter, changesBefore, deskVersion } from '../../use-cases/desk/read-changes';
import { BePresentAtPostersDto, PosterChangesDto, PosterHistoryDto, PosterPresenceDto } from './poster-history.dto';
import { PosterSessionId } from './poster-session-id';

/** At most so many changes at once; whoever is further behind reads the whole desk. */
const MOST = 500;
const A_PAGE = 50;
const FROM_NOW = 2_147_483_647;

/** Who changes a poster session, now and since its beginning. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference/poster-sessions/:posterSession')
@MayCall(organisers)
export class PosterHistoryController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bePresent: BePresentAtPosters,
  ) {}

  @Get('changes')
  @ApiOperation({ operationId: 'listPosterChanges', summary: 'What has changed since a version, the oldest first' })
  @ApiOkResponse({ type: PosterChangesDto })
  async changes(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Query() { after }: ChangesQuery,
  ): Promise<PosterChangesDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      const { id: conferenceId } = await findConference(db, slug);
      const changes = await changesAfter(db, viewer, { conferenceId, posterSessionId, after, limit: MOST });
      return { version: await deskVersion(db, conferenceId), changes };
    });
  }

  @Get('history')
  @ApiOperation({ operationId: 'getPosterHistory', summary: 'Every change ever made, the newest first' })
  @ApiOkResponse({ type: PosterHistoryDto })
  async history(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Query() { before = FROM_NOW }: HistoryQuery,
  ): Promise<PosterHistoryDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const asked = { conferenceId, posterSessionId, before, limit: A_PAGE + 1 };
    const found = await changesBefore(this.dataSource, viewer, asked);
    const items = found.slice(0, A_PAGE);
    return { items, next: found.length > A_PAGE ? (items.at(-1)?.number ?? null) : null };
  }

  @Post('presence')
  @HttpCode(200)
  @ApiOperation({ operationId: 'bePresentAtPosters', summary: 'Say that you are there, and see who else is' })
  @ApiOkResponse({ type: PosterPresenceDto })
  async presence(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() { holding }: BePresentAtPostersDto,
  ): Promise<PosterPresenceDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.bePresent.run(context, { conferenceId, posterSessionId, holding });
  }
}
