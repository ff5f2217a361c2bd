import type { Viewer } from '@colloquy/kernel';
import { anyone, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { whatHappensNext } from '../domain/what-happens-next';
import { findVisibleConference, listConferences } from '../use-cases/read-conferences';
import { ConferenceDto, ConferenceSummaryDto } from './conference.dto';

/** What anybody may know of a conference. */
@ApiTags('conferences')
@Controller('api/v1/conferences')
export class ConferencesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listConferences', summary: 'The conferences that you may know of, the latest first' })
  @ApiOkResponse({ type: [ConferenceSummaryDto] })
  list(@CurrentViewer() viewer: Viewer): Promise<ConferenceSummaryDto[]> {
    return listConferences(this.dataSource, viewer);
  }

  @Get(':conference')
  @MayCall(anyone)
  @ApiOperation({ operationId: 'getConference', summary: 'What a conference is and what happens next' })
  @ApiOkResponse({ type: ConferenceDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ConferenceDto> {
    const {
      blocks: _blocks,
      gatherings: _gatherings,
      phases,
      ...conference
    } = await findVisibleConference(this.dataSource, viewer, slug);
    const [{ now }]: [{ now: Date }] = await this.dataSource.query('SELECT now()');
    return { ...conference, phases: whatHappensNext(phases, now.toISOString()) };
  }
}
