import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CloneConference } from '../../use-cases/founding/clone-conference';
import { FoundConference } from '../../use-cases/founding/found-conference';
import { OpenCall } from '../../use-cases/founding/open-call';
import { findConference } from '../../use-cases/read-conferences';
import { founders, organisers } from '../conference-rules';
import { CloneConferenceDto, ClonedConferenceDto, CreateConferenceDto, NewConferenceDto } from './founding.dto';

/** How conferences come to be: from the template of a kind, or from last year's; and how their call opens. */
@ApiTags('set-up')
@Controller('api/v1/conferences')
export class FoundingController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly foundConference: FoundConference,
    private readonly cloneConference: CloneConference,
    private readonly openTheCall: OpenCall,
  ) {}

  @Post()
  @MayCall(founders)
  @ApiOperation({ operationId: 'createConference', summary: 'Found a conference of a kind; you organise it' })
  @ApiCreatedResponse({ type: NewConferenceDto })
  create(@CurrentAct() context: ActContext, @Body() wish: CreateConferenceDto): Promise<NewConferenceDto> {
    return this.foundConference.run(context, { ...wish, venue: wish.venue ?? '' });
  }

  @Post(':conference/clone')
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'cloneConference',
    summary: 'Make the next conference from this one: everything but people and what they wrote',
  })
  @ApiCreatedResponse({ type: ClonedConferenceDto })
  async clone(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() { organiserIds = [], ...wish }: CloneConferenceDto,
  ): Promise<ClonedConferenceDto> {
    const { id } = await findConference(this.dataSource, conference);
    return this.cloneConference.run(context, { ...wish, organiserIds, conferenceId: id });
  }

  @Post(':conference/open-call')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'openCall', summary: 'Open the call: everybody sees the conference from now on' })
  @ApiNoContentResponse()
  async open(@CurrentAct() context: ActContext, @Param('conference') conference: string): Promise<void> {
    const { id } = await findConference(this.dataSource, conference);
    await this.openTheCall.run(context, id);
  }
}
