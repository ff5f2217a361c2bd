import type { Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ALL_PERSONAL_DATA, type AllPersonalData } from '../../use-cases/rights/all-personal-data';
import { AskForErasure } from '../../use-cases/rights/ask-for-erasure';
import { ExportMe } from '../../use-cases/rights/export-me';
import { planErasure } from '../../use-cases/rights/plan-erasure';
import { ArchiveDto, ArchiveQuery, AskForErasureDto, ErasurePlanDto, OpenErasureDto } from './my-data.dto';

/** Everything about you: to take along, and to have erased. */
@ApiTags('rights')
@Controller('api/v1/me')
@MayCall(signedIn)
export class MyDataController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly exportMe: ExportMe,
    private readonly erasure: AskForErasure,
    @Inject(ALL_PERSONAL_DATA) private readonly all: AllPersonalData,
  ) {}

  @Post('archives')
  @ApiOperation({ operationId: 'exportMe', summary: 'Make one archive of everything about you; good for an hour' })
  @ApiCreatedResponse({ type: ArchiveDto })
  make(@CurrentAct() context: ActContext): Promise<ArchiveDto> {
    return this.exportMe.run(context);
  }

  @Get('archive')
  @ApiOperation({ operationId: 'getMyArchive', summary: 'An archive of your own, as a ZIP file' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(@CurrentViewer() viewer: Viewer, @Query() { id }: ArchiveQuery): Promise<StreamableFile> {
    const personId = viewer.personId ?? '';
    const bytes = await this.exportMe.fetch(personId, id);
    const things = [{ subjectId: personId, about: [personId] }];
    await noteSights(this.dataSource, viewer, { kind: 'archive', conferenceId: null, things, ownToo: true });
    return new StreamableFile(bytes, { type: 'application/zip', disposition: 'attachment; filename="my-data.zip"' });
  }

  @Get('erasure')
  @ApiOperation({
    operationId: 'planMyErasure',
    summary: 'What your erasure would do, and whether you have asked for it',
  })
  @ApiOkResponse({ type: ErasurePlanDto })
  plan(@CurrentViewer() { personId }: Viewer): Promise<ErasurePlanDto> {
    return planErasure(this.dataSource, this.all, personId ?? '');
  }

  @Post('erasure')
  @ApiOperation({ operationId: 'askForErasure', summary: 'Have everything about you erased, after some days' })
  @ApiCreatedResponse({ type: OpenErasureDto })
  ask(@CurrentAct() context: ActContext, @Body() input: AskForErasureDto): Promise<OpenErasureDto> {
    return this.erasure.ask(context, input);
  }

  @Post('erasure/undo')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoErasure', summary: 'Think better of it' })
  @ApiNoContentResponse()
  async undo(@CurrentAct() context: ActContext): Promise<void> {
    await this.erasure.undo(context);
  }
}
