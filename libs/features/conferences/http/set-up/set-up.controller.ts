import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { abstractSection } from '../../use-cases/abstract-rules/abstract-section';
import { basicsSection } from '../../use-cases/set-up/basics-section';
import { privacySection } from '../../use-cases/set-up/privacy-section';
import { posterAreasSection, roomsSection, tracksSection, typesSection } from '../../use-cases/set-up/rows-sections';
import type { SectionWriter } from '../../use-cases/set-up/section-writer';
import { SetSection } from '../../use-cases/set-up/set-section';
import { ShowSetUp } from '../../use-cases/set-up/show-set-up';
import { daysSection, phasesSection } from '../../use-cases/set-up/times-sections';
import { SetAbstractDto } from '../abstract-rules/abstract-rules.dto';
import { organisers } from '../conference-rules';
import { ExpectedVersion, NeedsVersion } from './expected-version';
import { SetUpDto } from './set-up.dto';
import {
  SetBasicsDto,
  SetDaysDto,
  SetPhasesDto,
  SetPosterAreasDto,
  SetPrivacyDto,
  SetRoomsDto,
  SetTracksDto,
  SetTypesDto,
} from './set-up-entries.dto';

/** What organisers set up before the call opens, section by section; every answer is the whole set-up as it stands then. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference/set-up')
export class SetUpController {
  constructor(
    private readonly showSetUp: ShowSetUp,
    private readonly setSection: SetSection,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getSetUp', summary: 'Everything that is set up, and what is still to be done' })
  @ApiOkResponse({ type: SetUpDto })
  get(@Param('conference') conference: string): Promise<SetUpDto> {
    return this.showSetUp.run(conference);
  }

  @Put('basics')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setBasics', summary: 'What the conference is, when and where' })
  @ApiOkResponse({ type: SetUpDto })
  setBasics(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetBasicsDto,
  ): Promise<SetUpDto> {
    return this.set(context, basicsSection, { conference, version, entry });
  }

  @Put('phases')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setPhases', summary: 'From when until when each phase lasts' })
  @ApiOkResponse({ type: SetUpDto })
  setPhases(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetPhasesDto,
  ): Promise<SetUpDto> {
    return this.set(context, phasesSection, { conference, version, entry: entry.phases });
  }

  @Put('tracks')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setTracks', summary: 'The fields of work' })
  @ApiOkResponse({ type: SetUpDto })
  setTracks(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetTracksDto,
  ): Promise<SetUpDto> {
    return this.set(context, tracksSection, { conference, version, entry: entry.tracks });
  }

  @Put('types')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setTypes', summary: 'The ways to present' })
  @ApiOkResponse({ type: SetUpDto })
  setTypes(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetTypesDto,
  ): Promise<SetUpDto> {
    return this.set(context, typesSection, { conference, version, entry: entry.types });
  }

  @Put('rooms')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setRooms', summary: 'The rooms and what is in them' })
  @ApiOkResponse({ type: SetUpDto })
  setRooms(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetRoomsDto,
  ): Promise<SetUpDto> {
    return this.set(context, roomsSection, { conference, version, entry: entry.rooms });
  }

  @Put('days')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setDays', summary: 'When there are talks, and what there is for everybody' })
  @ApiOkResponse({ type: SetUpDto })
  setDays(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetDaysDto,
  ): Promise<SetUpDto> {
    return this.set(context, daysSection, { conference, version, entry });
  }

  @Put('posters')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setPosterAreas', summary: 'Where posters hang' })
  @ApiOkResponse({ type: SetUpDto })
  setPosterAreas(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetPosterAreasDto,
  ): Promise<SetUpDto> {
    return this.set(context, posterAreasSection, { conference, version, entry: entry.posterAreas });
  }

  @Put('abstract')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setAbstract', summary: 'What is asked of an abstract' })
  @ApiOkResponse({ type: SetUpDto })
  setAbstract(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetAbstractDto,
  ): Promise<SetUpDto> {
    return this.set(context, abstractSection, { conference, version, entry });
  }

  @Put('privacy')
  @MayCall(organisers)
  @NeedsVersion()
  @ApiOperation({ operationId: 'setPrivacy', summary: "Who answers for people's data, and how long it is kept" })
  @ApiOkResponse({ type: SetUpDto })
  setPrivacy(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @ExpectedVersion() version: number,
    @Body() entry: SetPrivacyDto,
  ): Promise<SetUpDto> {
    return this.set(context, privacySection, { conference, version, entry });
  }

  private async set<Entry>(
    context: ActContext,
    writer: SectionWriter<Entry>,
    input: { conference: string; version: number; entry: Entry },
  ): Promise<SetUpDto> {
    return this.showSetUp.run(await this.setSection.run(context, writer, input));
  }
}
