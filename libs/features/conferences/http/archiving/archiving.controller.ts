import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ArchiveConference } from '../../use-cases/archiving/archive-conference';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';

/** The end of a conference: for reading only from now on, until somebody brings it back. */
@ApiTags('set-up')
@Controller('api/v1/conferences/:conference')
export class ArchivingController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly archiveConference: ArchiveConference,
  ) {}

  @Post('archive')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'archiveConference', summary: 'Archive the conference: it is for reading only' })
  @ApiNoContentResponse()
  async archive(@CurrentAct() context: ActContext, @Param('conference') conference: string): Promise<void> {
    const { id } = await findConference(this.dataSource, conference);
    await this.archiveConference.archive(context, id);
  }

  @Post('bring-back')
  @MayCall(organisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'bringBackConference', summary: 'Bring the conference back from the archive' })
  @ApiNoContentResponse()
  async bringBack(@CurrentAct() context: ActContext, @Param('conference') conference: string): Promise<void> {
    const { id } = await findConference(this.dataSource, conference);
    await this.archiveConference.bringBack(context, id);
  }
}
