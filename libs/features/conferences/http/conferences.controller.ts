import { anyone, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { whatHappensNext } from '../domain/what-happens-next';
import { findConference, listConferences } from '../use-cases/read-conferences';
import { ConferenceDto, ConferenceSummaryDto } from './conference.dto';

/** What anybody may know of a conference. */
@ApiTags('conferences')
@Controller('api/v1/conferences')
export class ConferencesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listConferences', summary: 'All conferences, the latest first' })
  @ApiOkResponse({ type: [ConferenceSummaryDto] })
  list(): Promise<ConferenceSummaryDto[]> {
    return listConferences(this.dataSource);
  }

  @Get(':conference')
  @MayCall(anyone)
  @ApiOperation({ operationId: 'getConference', summary: 'What a conference is and what happens next' })
  @ApiOkResponse({ type: ConferenceDto })
  async get(@Param('conference') slug: string): Promise<ConferenceDto> {
    const {
      blocks: _blocks,
      gatherings: _gatherings,
      phases,
      ...conference
    } = await findConference(this.dataSource, slug);
    const [{ now }]: [{ now: Date }] = await this.dataSource.query('SELECT now()');
    return { ...conference, phases: whatHappensNext(phases, now.toISOString()) };
  }
}
