import { ExpectedVersion, findConference, isOneOf, NeedsVersion } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { type CallRule, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { KeepOwnHours } from '../../use-cases/hours/keep-own-hours';
import { readOwnHours } from '../../use-cases/hours/read-own-hours';
import { HAVE_HOURS } from '../../use-cases/hours/whose-hours';
import { FactsRevisionDto, KeptOwnHoursDto, OwnHoursDto } from './facts.dto';

/** Who has to be at talks of the conference that the address names. */
const peopleOfTalks: CallRule = {
  name: HAVE_HOURS.join('-or-'),
  sentence: 'authors, mentors, chairs and supervisors of this conference',
  allows: (viewer, params) => isOneOf(viewer, params.conference ?? '', HAVE_HOURS),
};

/** When people can be there: each reads and writes their own, and nobody else's. */
@ApiTags('timetable')
@Controller('api/v1/conferences/:conference/own-hours')
@MayCall(peopleOfTalks)
export class OwnHoursController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepOwnHours: KeepOwnHours,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'getOwnHours', summary: 'When you cannot be there, which nobody else reads' })
  @ApiOkResponse({ type: KeptOwnHoursDto })
  async read(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<KeptOwnHoursDto> {
    const { id } = await findConference(this.dataSource, slug);
    const { needs, hours, ...rest } = await readOwnHours(this.dataSource, viewer, id);
    return { ...rest, needs: [...needs], hours: [...hours] };
  }

  @Put()
  @NeedsVersion()
  @ApiOperation({ operationId: 'keepOwnHours', summary: 'Put these hours in place of those before' })
  @ApiOkResponse({ type: FactsRevisionDto })
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @ExpectedVersion() from: number,
    @Body() said: OwnHoursDto,
  ): Promise<FactsRevisionDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { revision: await this.keepOwnHours.run(context, { conferenceId, said, from }) };
  }
}
