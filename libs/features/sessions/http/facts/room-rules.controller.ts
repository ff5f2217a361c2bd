import { ExpectedVersion, findConference, NeedsVersion, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ExpectAudience } from '../../use-cases/desk/expect-audience';
import { KeepRoomRules } from '../../use-cases/rooms/keep-room-rules';
import { readRoomRules } from '../../use-cases/rooms/read-room-rules';
import { TimetableVersionDto } from '../desk/desk-parts.dto';
import { ExpectAudienceDto, FactsRevisionDto, KeptRoomRulesDto, RoomRulesDto } from './facts.dto';

/** What organisers know and the timetable goes by: ways between rooms, when they are closed, pauses, expected people. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/timetable')
@MayCall(organisers)
export class RoomRulesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepRoomRules: KeepRoomRules,
    private readonly expectAudience: ExpectAudience,
  ) {}

  @Get('rooms')
  @ApiOperation({
    operationId: 'getRoomRules',
    summary: 'How far rooms are apart, when they are closed, and the pause',
  })
  @ApiOkResponse({ type: KeptRoomRulesDto })
  async read(@Param('conference') slug: string): Promise<KeptRoomRulesDto> {
    const { id, rooms, blocks } = await findConference(this.dataSource, slug);
    const { ways, closed, ...rest } = await readRoomRules(this.dataSource, id);
    return {
      ...{ ...rest, ways: [...ways], closed: [...closed] },
      rooms: rooms.filter(({ use }) => use === 'talks').map(({ id: roomId, name }) => ({ id: roomId, name })),
      blocks: blocks.map(({ id: blockId, name, startsAt, endsAt }) => ({ id: blockId, name, startsAt, endsAt })),
    };
  }

  @Put('rooms')
  @NeedsVersion()
  @ApiOperation({
    operationId: 'keepRoomRules',
    summary: 'Say how far rooms are apart, when they are closed, and the pause',
  })
  @ApiOkResponse({ type: FactsRevisionDto })
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() rules: RoomRulesDto,
  ): Promise<FactsRevisionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.keepRoomRules.run(context, { conferenceId, rules, from });
  }

  @Put('audience')
  @ApiOperation({ operationId: 'expectAudience', summary: 'Say how many people are expected at a talk' })
  @ApiOkResponse({ type: TimetableVersionDto })
  async expect(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() body: ExpectAudienceDto,
  ): Promise<TimetableVersionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.expectAudience.run(context, { conferenceId, ...body });
  }
}
