import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { EditSessions } from '../../use-cases/desk/edit-sessions';
import { proposeChairs } from '../../use-cases/desk/propose-chairs';
import { EditedSessionsDto, EditSessionDto, ProposedChairsDto, SetChairsDto } from './desk-sessions.dto';

/** What sessions are called and who chairs them. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class DeskSessionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editSessions: EditSessions,
  ) {}

  @Put('sessions/:session')
  @ApiOperation({ operationId: 'editSession', summary: 'Give a session its title and its chair' })
  @ApiOkResponse({ type: EditedSessionsDto })
  async edit(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('session') sessionId: string,
    @Body() body: EditSessionDto,
  ): Promise<EditedSessionsDto> {
    if (!isId(sessionId)) throw notFound('session');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.editSessions.run(context, { conferenceId, kind: 'session', edits: [{ sessionId, ...body }] });
  }

  @Put('timetable/chairs')
  @ApiOperation({ operationId: 'setChairs', summary: 'Say who chairs which sessions: all of them, or none' })
  @ApiOkResponse({ type: EditedSessionsDto })
  async chairs(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { chairs }: SetChairsDto,
  ): Promise<EditedSessionsDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.editSessions.run(context, { conferenceId, kind: 'chairs', edits: chairs });
  }

  @Post('timetable/chairs/propose')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proposeChairs', summary: 'Who could chair which session; nothing is changed yet' })
  @ApiOkResponse({ type: ProposedChairsDto })
  async propose(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ProposedChairsDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      const { id } = await findConference(db, slug);
      return proposeChairs(db, viewer, id);
    });
  }
}
