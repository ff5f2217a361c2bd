import { findConference, organisers } from '@colloquy/features/conferences';
import { AcknowledgeClashDto, ClashQuery, KeptWeightsDto, SetWeightsDto } from '@colloquy/features/sessions';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcknowledgeFinding } from '../../use-cases/desk/acknowledge-finding';
import { PinPosters } from '../../use-cases/desk/pin-posters';
import { SetPosterWeights } from '../../use-cases/desk/set-poster-weights';
import { PinPostersDto, PosterDeskVersionDto } from './poster-moves.dto';
import { PosterSessionId } from './poster-session-id';

/** What is held fast in a poster session, what may stay though it speaks against it, and what matters how much. */
@ApiTags('posters')
@Controller('api/v1/conferences/:conference/poster-sessions/:posterSession')
@MayCall(organisers)
export class PosterPartsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pinPosters: PinPosters,
    private readonly acknowledgeFinding: AcknowledgeFinding,
    private readonly setWeights: SetPosterWeights,
  ) {}

  @Put('pins')
  @ApiOperation({ operationId: 'pinPosters', summary: 'Pin posters to their boards, or take the pins out' })
  @ApiOkResponse({ type: PosterDeskVersionDto })
  async pin(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() body: PinPostersDto,
  ): Promise<PosterDeskVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.pinPosters.run(context, { conferenceId, posterSessionId, ...body });
  }

  @Put('weights')
  @ApiOperation({ operationId: 'setPosterWeights', summary: 'Say what matters how much when posters are hung' })
  @ApiOkResponse({ type: KeptWeightsDto })
  async weigh(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() body: SetWeightsDto,
  ): Promise<KeptWeightsDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.setWeights.run(context, { conferenceId, posterSessionId, ...body });
  }

  @Post('acknowledgements')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acknowledgeFinding', summary: 'Say why something stays that speaks against the plan' })
  @ApiOkResponse({ type: PosterDeskVersionDto })
  async acknowledge(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Body() body: AcknowledgeClashDto,
  ): Promise<PosterDeskVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.acknowledgeFinding.run(context, { conferenceId, posterSessionId, ...body });
  }

  @Delete('acknowledgements')
  @ApiOperation({ operationId: 'takeBackFinding', summary: 'Take back that something stays' })
  @ApiOkResponse({ type: PosterDeskVersionDto })
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('posterSession', PosterSessionId) posterSessionId: string,
    @Query() { key }: ClashQuery,
  ): Promise<PosterDeskVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.acknowledgeFinding.run(context, { conferenceId, posterSessionId, key, why: null });
  }
}
