import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AcknowledgeClash } from '../../use-cases/desk/acknowledge-clash';
import { LockPart } from '../../use-cases/desk/lock-part';
import { PinTalks } from '../../use-cases/desk/pin-talks';
import { SetWeights } from '../../use-cases/desk/set-weights';
import {
  AcknowledgeClashDto,
  ClashQuery,
  KeptWeightsDto,
  LockPartDto,
  PinTalksDto,
  SetWeightsDto,
  TimetableVersionDto,
} from './desk-parts.dto';

/** What is held fast in the timetable, what clashes may stay, and what matters how much. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/timetable')
@MayCall(organisers)
export class DeskPartsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pinTalks: PinTalks,
    private readonly lockPart: LockPart,
    private readonly acknowledgeClash: AcknowledgeClash,
    private readonly setWeights: SetWeights,
  ) {}

  @Put('pins')
  @ApiOperation({ operationId: 'pinTalks', summary: 'Pin talks where they stand, or take the pins out' })
  @ApiOkResponse({ type: TimetableVersionDto })
  async pin(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: PinTalksDto,
  ): Promise<TimetableVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.pinTalks.run(context, { conferenceId, ...body });
  }

  @Put('locks')
  @ApiOperation({ operationId: 'lockTimetable', summary: 'Lock a room, a day or a session, or open it again' })
  @ApiOkResponse({ type: TimetableVersionDto })
  async lock(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: LockPartDto,
  ): Promise<TimetableVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.lockPart.run(context, { conferenceId, ...body });
  }

  @Post('acknowledgements')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acknowledgeClash', summary: 'Say why a clash stays' })
  @ApiOkResponse({ type: TimetableVersionDto })
  async acknowledge(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: AcknowledgeClashDto,
  ): Promise<TimetableVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.acknowledgeClash.run(context, { conferenceId, ...body });
  }

  @Delete('acknowledgements')
  @ApiOperation({ operationId: 'takeBackAcknowledgement', summary: 'Take back that a clash stays' })
  @ApiOkResponse({ type: TimetableVersionDto })
  async takeBack(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Query() { key }: ClashQuery,
  ): Promise<TimetableVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.acknowledgeClash.run(context, { conferenceId, key, why: null });
  }

  @Put('weights')
  @ApiOperation({ operationId: 'setTimetableWeights', summary: 'Say what matters how much when talks are placed' })
  @ApiOkResponse({ type: KeptWeightsDto })
  async weigh(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: SetWeightsDto,
  ): Promise<KeptWeightsDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.setWeights.run(context, { conferenceId, ...body });
  }
}
