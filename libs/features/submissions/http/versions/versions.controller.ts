import { authorsAndOrganisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { noteReading } from '../../use-cases/drafts/note-reading';
import { findWritable } from '../../use-cases/drafts/writable-submission';
import { KeepVersion } from '../../use-cases/versions/keep-version';
import { readVersion, readVersions } from '../../use-cases/versions/read-versions';
import { KeptVersionDto, RestoredDto, VersionDto, WholeVersionDto } from './version.dto';

/** The versions of an abstract, none of which is ever overwritten. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions/:submission/versions')
@MayCall(authorsAndOrganisers)
export class VersionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepVersion: KeepVersion,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listVersions', summary: 'Every version of a submission, the latest first' })
  @ApiOkResponse({ type: [VersionDto] })
  list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submission: string,
  ): Promise<VersionDto[]> {
    return readVersions(this.dataSource, viewer, conference, submission);
  }

  @Get(':number')
  @ApiOperation({ operationId: 'getVersion', summary: 'One version in full' })
  @ApiOkResponse({ type: WholeVersionDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') conference: string,
    @Param('submission') submission: string,
    @Param('number') number: string,
  ): Promise<WholeVersionDto> {
    const found = await findWritable(this.dataSource, viewer, conference, submission);
    await noteReading(this.dataSource, viewer, found);
    return readVersion(this.dataSource, found.id, numberFrom(number));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'keepVersion', summary: 'Keep what the draft holds now as a version' })
  @ApiOkResponse({ type: KeptVersionDto })
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
  ): Promise<KeptVersionDto> {
    return { number: await this.keepVersion.keep(context, { conference, submissionId }) };
  }

  @Post(':number/restore')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restoreVersion',
    summary: 'Bring a version back into the draft; what the draft held is kept as a version first',
  })
  @ApiOkResponse({ type: RestoredDto })
  async restore(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Param('submission') submissionId: string,
    @Param('number') number: string,
  ): Promise<RestoredDto> {
    return this.keepVersion.restore(context, { conference, submissionId }, numberFrom(number));
  }
}

/** Zero, which no version has, where it is no number. */
const numberFrom = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
