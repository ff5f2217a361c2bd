import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { boardNumbers } from '../domain/board-numbers';
import { type PaperOf, printLabels, printSetUpSheets } from '../use-cases/print-poster-papers';
import { LabelsQuery } from './poster-papers.dto';

const PDF = 'application/pdf';
const FILE = { schema: { type: 'string', format: 'binary' } };

/** What is printed for a poster session. It names people and what they need, so it is never part of a release. */
@ApiTags('programme')
@Controller('api/v1/conferences/:conference/poster-sessions/:posterSession')
@MayCall(organisers)
export class PosterPapersController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  @Get('labels.pdf')
  @ApiOperation({ operationId: 'printBoardLabels', summary: 'A label for each board, as one PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async labels(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession') posterSessionId: string,
    @Query() { perPage = '1', boards, free = 'no' }: LabelsQuery,
    @Res() response: Response,
  ): Promise<void> {
    const of = await this.paperOf(slug, posterSessionId);
    const wishes = {
      perPage: perPage === '2' ? (2 as const) : (1 as const),
      boards: boardNumbers(boards),
      free: free === 'yes',
    };
    this.send(response, `${slug}-board-labels.pdf`, await printLabels(this.dataSource, viewer, of, wishes));
  }

  @Get('set-up.pdf')
  @ApiOperation({
    operationId: 'printSetUpSheets',
    summary: 'The floor plan, and who hangs where, by board and by presenter, as one PDF',
  })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async setUp(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('posterSession') posterSessionId: string,
    @Res() response: Response,
  ): Promise<void> {
    const of = await this.paperOf(slug, posterSessionId);
    this.send(response, `${slug}-set-up-sheets.pdf`, await printSetUpSheets(this.dataSource, viewer, of));
  }

  private async paperOf(slug: string, posterSessionId: string): Promise<PaperOf> {
    if (!isId(posterSessionId)) throw notFound('poster session');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { conferenceId, posterSessionId, publicUrl: this.settings.publicUrl };
  }

  private send(response: Response, name: string, bytes: Uint8Array): void {
    response.attachment(name).type(PDF).set('Cache-Control', 'private, no-store').send(Buffer.from(bytes));
  }
}
