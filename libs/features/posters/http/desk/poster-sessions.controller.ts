import type { RunWish } from '@colloquy/engines/poster-layout';
import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { EditPosterSession } from '../../use-cases/desk/edit-poster-session';
import { proposeHall } from '../../use-cases/desk/propose-hall';
import { RemovePosterSession } from '../../use-cases/desk/remove-poster-session';
import { ShareOutPosters } from '../../use-cases/desk/share-out-posters';
import { PosterDeskVersionDto } from './poster-moves.dto';
import { PosterSessionId } from './poster-session-id';
import { AskForHallDto, EditPosterSessionDto, HallProposalDto, SharedOutDto, ShareOutDto } from './poster-sessions.dto';

/** Poster sessions by themselves: when and where they are, how halls could be set up, and which posters they show. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference/poster-sessions')
@MayCall(organisers)
export class PosterSessionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly edit: EditPosterSession,
    private readonly removeSession: RemovePosterSession,
    private readonly shareOut: ShareOutPosters,
  ) {}

  @Post('share-out')
  @HttpCode(200)
  @ApiOperation({ operationId: 'shareOutPosters', summary: 'Propose which session shows which poster, or apply that' })
  @ApiOkResponse({ type: SharedOutDto })
  async share(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { shares }: ShareOutDto,
  ): Promise<SharedOutDto> {
    const { id } = await findConference(this.dataSource, slug);
    if (!shares) return { ...(await this.shareOut.propose(context, id)), moved: [] };
    return { ...(await this.shareOut.apply(context, id, shares)), shares: [], posters: [] };
  }

  @Put(':posterSession')
  @ApiOperation({
    operationId: 'editPosterSession',
    summary: 'Give a poster session another title, room, time or shifts',
  })
  @ApiOkResponse({ type: PosterDeskVersionDto })
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() body: EditPosterSessionDto,
  ): Promise<PosterDeskVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.edit.run(context, { conferenceId, posterSessionId, ...body });
  }

  @Delete(':posterSession')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePosterSession', summary: 'Take a poster session away in which nothing hangs' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
  ): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.removeSession.run(context, { conferenceId, posterSessionId });
  }

  @Post(':posterSession/hall-proposals')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proposeHall', summary: 'Ways to set up so many boards in the hall, the best first' })
  @ApiOkResponse({ type: [HallProposalDto] })
  async propose(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() wish: AskForHallDto,
  ): Promise<HallProposalDto[]> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return proposeHall(this.dataSource, viewer, { conferenceId, posterSessionId, wish: { ...wish } as RunWish });
  }
}
