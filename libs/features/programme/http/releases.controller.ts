import { findConference, findVisibleConference, organisers } from '@colloquy/features/conferences';
import { notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { QueuedJobDto } from '@colloquy/platform/jobs';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Release } from '../domain/release';
import { PublishRelease } from '../use-cases/publish-release';
import { findRelease, listOutputs, listReleases } from '../use-cases/read-releases';
import { OutputDto, ReleaseSummaryDto } from './releases.dto';

/** `latest`, or a number of at most six digits. */
export function releaseNumber(text: string): number | 'latest' {
  if (text === 'latest') return text;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw notFound('release');
  return Number(text);
}

/** Published programmes. */
@ApiTags('programme')
@Controller('api/v1/conferences/:conference/releases')
export class ReleasesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publishRelease: PublishRelease,
  ) {}

  @Get()
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listReleases', summary: 'The releases, the latest first' })
  @ApiOkResponse({ type: [ReleaseSummaryDto] })
  async list(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ReleaseSummaryDto[]> {
    const { id } = await findVisibleConference(this.dataSource, viewer, slug);
    return listReleases(this.dataSource, id);
  }

  @Post()
  @MayCall(organisers)
  @HttpCode(202)
  @ApiOperation({ operationId: 'publishRelease', summary: 'Publish the programme as it stands' })
  @ApiAcceptedResponse({ type: QueuedJobDto })
  async publish(@CurrentAct() context: ActContext, @Param('conference') slug: string): Promise<QueuedJobDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.publishRelease.run(context, { conferenceId: id });
  }

  @Get(':number')
  @MayCall(anyone)
  @ApiParam({ name: 'number', schema: { type: 'string' }, description: 'A number, or `latest`.' })
  @ApiOperation({ operationId: 'getRelease', summary: 'The whole release: see release.schema.json among its files' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('number') number: string,
  ): Promise<Release> {
    const { id } = await findVisibleConference(this.dataSource, viewer, slug);
    return findRelease(this.dataSource, id, releaseNumber(number));
  }

  @Get(':number/outputs')
  @MayCall(anyone)
  @ApiParam({ name: 'number', schema: { type: 'string' }, description: 'A number, or `latest`.' })
  @ApiOperation({ operationId: 'listOutputs', summary: 'The files made from a release' })
  @ApiOkResponse({ type: [OutputDto] })
  async outputs(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('number') number: string,
  ): Promise<OutputDto[]> {
    const { id } = await findVisibleConference(this.dataSource, viewer, slug);
    const release = await findRelease(this.dataSource, id, releaseNumber(number));
    return listOutputs(this.dataSource, id, release.number);
  }
}
