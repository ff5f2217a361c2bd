import { findConference, organisers } from '@colloquy/features/conferences';
import { MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { standingSessions } from '../use-cases/read-sessions';
import { SessionDto } from './sessions.dto';

/** Sessions in rooms and slots. */
@ApiTags('sessions')
@Controller('api/v1/conferences/:conference')
export class SessionsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listSessions', summary: 'The timetable that stands, published or not' })
  @ApiOkResponse({ type: [SessionDto] })
  async list(@Param('conference') slug: string): Promise<SessionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return standingSessions(this.dataSource, id);
  }
}
