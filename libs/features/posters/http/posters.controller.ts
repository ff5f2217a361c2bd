import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { standingPosterSessions } from '../use-cases/read-posters';
import { SetUpPosterSession } from '../use-cases/set-up-poster-session';
import { PosterSessionIdDto, SetUpPosterSessionDto } from './poster-session.dto';
import { PosterSessionDto } from './posters.dto';

/** Posters on boards. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference')
export class PostersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setUpSession: SetUpPosterSession,
  ) {}

  @Get('poster-sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listPosterSessions', summary: 'The poster sessions with the boards that stand' })
  @ApiOkResponse({ type: [PosterSessionDto] })
  async list(@Param('conference') slug: string): Promise<PosterSessionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    const sessions = await standingPosterSessions(this.dataSource, id);
    return sessions.map(({ floorPlan, ...session }) => ({ ...session, boards: floorPlan.boards.length }));
  }

  @Post('poster-sessions')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'setUpPosterSession', summary: 'Plan a poster session; its hall is laid out at once' })
  @ApiCreatedResponse({ type: PosterSessionIdDto })
  async setUp(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() wish: SetUpPosterSessionDto,
  ): Promise<PosterSessionIdDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.setUpSession.run(context, { ...wish, conferenceId: id });
  }
}
