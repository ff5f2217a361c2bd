import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { VersionedBoardStep } from '../../domain/desk/stale-posters';
import { thingValue } from '../../domain/desk/thing-value';
import { DrawFloorPlan } from '../../use-cases/desk/draw-floor-plan';
import { MovePosters } from '../../use-cases/desk/move-posters';
import { readPosterDesk } from '../../use-cases/desk/read-poster-desk';
import { DrawFloorPlanDto, MadeDrawingDto } from './floor-plan.dto';
import { MadePosterChangeDto, PosterDeskDto } from './poster-desk.dto';
import { MovePostersDto, type PosterStepDto } from './poster-moves.dto';
import { PosterSessionId } from './poster-session-id';

/** The desk at which organisers hang posters in a hall. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference/poster-sessions/:posterSession')
@MayCall(organisers)
export class PosterDeskController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly movePosters: MovePosters,
    private readonly drawFloorPlan: DrawFloorPlan,
  ) {}

  @Get('desk')
  @ApiOperation({
    operationId: 'getPosterDesk',
    summary: 'A poster session with all that it is made of, in one answer',
  })
  @ApiOkResponse({ type: PosterDeskDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
  ): Promise<PosterDeskDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      const { id: conferenceId } = await findConference(db, slug);
      return readPosterDesk(db, viewer, { conferenceId, posterSessionId });
    });
  }

  @Post('floor-plan')
  @HttpCode(200)
  @ApiOperation({ operationId: 'drawFloorPlan', summary: 'Draw, change or take away things of the hall: all, or none' })
  @ApiOkResponse({ type: MadeDrawingDto })
  async draw(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() { act, renumber, steps }: DrawFloorPlanDto,
  ): Promise<MadeDrawingDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const things = steps.map((step) => ({ ...step, value: thingValue(step.kind, step.value) }));
    return this.drawFloorPlan.run(context, { conferenceId, posterSessionId, act, renumber, steps: things });
  }

  @Post('moves')
  @HttpCode(200)
  @ApiOperation({ operationId: 'movePosters', summary: 'Hang, swap or lift posters: all of them, or none' })
  @ApiOkResponse({ type: MadePosterChangeDto })
  async move(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() { kind, steps }: MovePostersDto,
  ): Promise<MadePosterChangeDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const wanted = steps.map((step) => stepFrom(step, posterSessionId));
    return this.movePosters.run(context, { conferenceId, posterSessionId, kind, steps: wanted });
  }
}

function stepFrom({ submissionId, version, to }: PosterStepDto, here: string): VersionedBoardStep {
  if (to === null) return { submissionId, version, to: null };
  const { board, shift = null, posterSessionId = here } = to;
  return { submissionId, version, to: { posterSessionId, board, shift } };
}
