import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MoveTalks } from '../../use-cases/desk/move-talks';
import { readTimetable } from '../../use-cases/desk/read-timetable';
import { MoveTalksDto } from './place.dto';
import { MadeChangeDto, TimetableDto } from './timetable.dto';

/** The desk at which organisers build the timetable. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/timetable')
@MayCall(organisers)
export class TimetableController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly moveTalks: MoveTalks,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getTimetable', summary: 'The timetable with all that it is made of, in one answer' })
  @ApiOkResponse({ type: TimetableDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<TimetableDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      const { id } = await findConference(db, slug);
      return readTimetable(db, viewer, id);
    });
  }

  @Post('moves')
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveTalks', summary: 'Place, swap, push or lift talks: all of them, or none' })
  @ApiOkResponse({ type: MadeChangeDto })
  async move(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: MoveTalksDto,
  ): Promise<MadeChangeDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.moveTalks.run(context, { conferenceId: id, ...body });
  }
}
