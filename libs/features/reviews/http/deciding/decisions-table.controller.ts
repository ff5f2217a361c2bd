import { findConference, organisers } from '@colloquy/features/conferences';
import { DomainError, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { exportDecisions } from '../../use-cases/deciding/export-decisions';
import { ImportDecisions } from '../../use-cases/deciding/import-decisions';
import { DecidedWorksDto } from './decision.dto';
import { ApplyDecisionsQuery, DecisionsPreviewDto } from './decisions-table.dto';

const KINDS = [
  'application/octet-stream',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
const FILE = { schema: { type: 'string', format: 'binary' } };

/** Decisions in a table: taken away to be discussed, and brought back. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/decisions-table')
@MayCall(organisers)
export class DecisionsTableController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly importDecisions: ImportDecisions,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'exportDecisions', summary: 'The board as a CSV file, to fill in and bring back' })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async take(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Res() response: Response,
  ): Promise<void> {
    const conference = await findConference(this.dataSource, slug);
    const bytes = await exportDecisions(this.dataSource, viewer, conference.id);
    response.attachment(`${conference.slug}-decisions.csv`).type('text/csv; charset=utf-8').send(bytes);
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewDecisionsTable', summary: 'What a table of decisions would change' })
  @ApiConsumes(...KINDS)
  @ApiBody(FILE)
  @ApiOkResponse({ type: DecisionsPreviewDto })
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Body() file: unknown,
  ): Promise<DecisionsPreviewDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.importDecisions.preview(viewer, id, bytesOf(file));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'applyDecisionsTable',
    summary: 'Take down a table of decisions, as its preview has shown',
  })
  @ApiConsumes(...KINDS)
  @ApiBody(FILE)
  @ApiOkResponse({ type: DecidedWorksDto })
  async apply(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() file: unknown,
    @Query() { hash }: ApplyDecisionsQuery,
  ): Promise<DecidedWorksDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.importDecisions.apply(context, { conferenceId, file: bytesOf(file), hash });
  }
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw new DomainError(
    'invalid',
    'not-a-table',
    `Send the file as the body of the request, with the type ${KINDS[0]}.`,
  );
}
