import { buffer } from 'node:stream/consumers';
import { findConference } from '@colloquy/features/conferences';
import { disposition } from '@colloquy/features/submissions';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { SUBMITTED_FILES, type SubmittedFiles, withoutTracesInThread } from '@colloquy/platform/files';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { findFileForReviewer } from '../../use-cases/blind/find-file-for-reviewer';
import { reviewers } from '../writing/reviewer-rule';

/** The files of works, for those who review them. Nothing that somebody has sent runs here: it is saved, not shown. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/submissions/:submission/review-files')
export class ReviewFilesController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  @Get(':file')
  @MayCall(reviewers)
  @ApiOperation({
    operationId: 'getFileForReviewer',
    summary: 'A file of a work that you review; without what it says of its authors where you must not know them',
  })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Param('file') fileId: string,
    @Res() response: Response,
  ): Promise<void> {
    if (!isId(submissionId) || !isId(fileId)) throw notFound('file');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const file = await findFileForReviewer(this.dataSource, viewer, { conferenceId, submissionId, fileId });
    const bytes = await buffer(await this.files.store.get(file.sha256));
    response.set({
      'Content-Type': file.type,
      'Content-Disposition': disposition(file.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store, no-transform',
    });
    response.send(Buffer.from(file.blind ? await withoutTracesInThread(file.type, bytes) : bytes));
  }
}
