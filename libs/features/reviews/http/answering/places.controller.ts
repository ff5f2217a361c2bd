import { ExpectedVersion, findConference, NeedsVersion, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { SetAnswerRules } from '../../use-cases/answering/answer-rules';
import { OrderWaiting } from '../../use-cases/answering/order-waiting';
import { readPlaces } from '../../use-cases/answering/read-places';
import { AnswerRulesDto, KeptAnswerRulesDto, PlacesStandingDto, WaitingOrderDto } from './places.dto';

/** Who takes their place, who revises and who waits, for organisers. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/places')
@MayCall(organisers)
export class PlacesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly setRules: SetAnswerRules,
    private readonly orderWaiting: OrderWaiting,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getPlaces', summary: 'Who has answered, who revises, and who waits' })
  @ApiOkResponse({ type: PlacesStandingDto })
  async places(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<PlacesStandingDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readPlaces(this.dataSource, viewer, id);
  }

  @Put('rules')
  @NeedsVersion()
  @ApiOperation({ operationId: 'setAnswerRules', summary: 'Say how long authors have, and how the waiting list moves' })
  @ApiOkResponse({ type: KeptAnswerRulesDto })
  async rules(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() rules: AnswerRulesDto,
  ): Promise<KeptAnswerRulesDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { ...rules, version: await this.setRules.run(context, { conferenceId, rules, from }) };
  }

  @Put('waiting')
  @HttpCode(204)
  @ApiOperation({ operationId: 'orderWaiting', summary: 'Put the waiting list in another order' })
  @ApiNoContentResponse()
  async order(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { order }: WaitingOrderDto,
  ): Promise<void> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.orderWaiting.run(context, { conferenceId, order: order ?? null });
  }
}
