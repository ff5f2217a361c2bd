import { findConference, organisers } from '@colloquy/features/conferences';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiExtraModels, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AskForBound } from '../../use-cases/proposals/ask-for-bound';
import { AskForBoundDto, TimetableBoundDto } from './proposal.dto';

/** How good the timetable is that stands. */
@ApiTags('timetable')
@ApiExtraModels(TimetableBoundDto)
@Controller('api/v1/conferences/:conference/timetable/bound')
export class TimetableBoundController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ask: AskForBound,
  ) {}

  @Post()
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({
    operationId: 'askForTimetableBound',
    summary: 'Prove how near the timetable is to the best possible; the job’s result is a TimetableBoundDto',
  })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async prove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { seconds }: AskForBoundDto,
  ): Promise<QueuedJobDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.ask.run(context, { conferenceId, seconds });
  }
}
