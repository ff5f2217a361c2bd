import { authorsAndOrganisers, findConference, organisers } from '@colloquy/features/conferences';
import { DomainError, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, PageQuery, pageOf, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ConfirmPlace } from '../use-cases/confirm-place';
import { ImportSubmissions } from '../use-cases/import-submissions';
import { findSubmission, listSubmissions } from '../use-cases/read-submissions';
import { ImportResultDto, SubmissionDto, SubmissionPageDto } from './submission.dto';

/** Submissions of one conference. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions')
export class SubmissionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly importSubmissions: ImportSubmissions,
    private readonly confirmPlace: ConfirmPlace,
  ) {}

  @Get()
  @MayCall(authorsAndOrganisers)
  @ApiOperation({
    operationId: 'listSubmissions',
    summary: 'The submissions that you may read, in order of their codes',
  })
  @ApiOkResponse({ type: SubmissionPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PageQuery,
  ): Promise<SubmissionPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const rows = await listSubmissions(this.dataSource, viewer, id, {
      after: readCursor(query),
      limit: query.limit + 1,
    });
    return pageOf(rows, query, ({ code }) => code);
  }

  @Get(':submission')
  @MayCall(authorsAndOrganisers)
  @ApiOperation({ operationId: 'getSubmission', summary: 'One submission with the latest version of its abstract' })
  @ApiOkResponse({ type: SubmissionDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') id: string,
  ): Promise<SubmissionDto> {
    if (!isId(id)) throw notFound('submission');
    const conference = await findConference(this.dataSource, slug);
    return findSubmission(this.dataSource, viewer, conference.id, id);
  }

  @Post('import')
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({
    operationId: 'importSubmissions',
    summary: 'Take in a table of submissions: all of it, or with any fault nothing',
  })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiQuery({ name: 'dryRun', required: false, type: Boolean, description: 'Only say what would happen.' })
  @ApiOkResponse({ type: ImportResultDto })
  import(
    @CurrentAct() context: ActContext,
    @Param('conference') conference: string,
    @Body() table: unknown,
    @Query('dryRun') dryRun?: string,
  ): Promise<ImportResultDto> {
    if (!Buffer.isBuffer(table)) {
      throw new DomainError(
        'invalid',
        'not-a-table',
        'Send the table as the body of the request, with the type text/csv.',
      );
    }
    return this.importSubmissions.run(context, { conference, table, dryRun: dryRun === 'true' });
  }

  @Post(':submission/confirm')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmPlace', summary: 'Say that an accepted work will be presented' })
  @ApiNoContentResponse()
  async confirm(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') id: string,
  ): Promise<void> {
    if (!isId(id)) throw notFound('submission');
    const conference = await findConference(this.dataSource, slug);
    await this.confirmPlace.run(context, { conferenceId: conference.id, submissionId: id });
  }
}
