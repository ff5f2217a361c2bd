import { authorsAndOrganisers, findConference } from '@colloquy/features/conferences';
import { DomainError, isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { CancelUpload } from '../../use-cases/files/cancel-upload';
import { FinishUpload } from '../../use-cases/files/finish-upload';
import { reachableSubmission } from '../../use-cases/files/reachable-submission';
import { ReceivePiece } from '../../use-cases/files/receive-piece';
import { StartUpload } from '../../use-cases/files/start-upload';
import { findUpload, type Upload } from '../../use-cases/files/uploads';
import { FileDto, NewUploadDto, UploadDto } from './file.dto';

/** Files on their way, piece by piece: a network that changes and a server that dies cost one piece at most. */
@ApiTags('files')
@Controller('api/v1/conferences/:conference/submissions/:submission/uploads')
export class UploadsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly startUpload: StartUpload,
    private readonly receivePiece: ReceivePiece,
    private readonly finishUpload: FinishUpload,
    private readonly cancelUpload: CancelUpload,
  ) {}

  @Post()
  @MayCall(authorsAndOrganisers)
  @ApiOperation({
    operationId: 'startUpload',
    summary: 'Say what is about to be sent; what cannot be taken is refused now',
  })
  @ApiCreatedResponse({ type: UploadDto })
  async start(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Body() body: NewUploadDto,
  ): Promise<UploadDto> {
    const conferenceId = await this.conferenceOf(slug, submission);
    const id = await this.startUpload.run(context, { conferenceId, submissionId: submission }, body);
    return asDto(await findUpload(this.dataSource, submission, id));
  }

  @Get(':upload')
  @MayCall(authorsAndOrganisers)
  @ApiOperation({ operationId: 'getUpload', summary: 'How far an upload is; HEAD says it in `Upload-Offset`' })
  @ApiOkResponse({ type: UploadDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('upload') uploadId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadDto> {
    const conferenceId = await this.conferenceOf(slug, submission, uploadId);
    await reachableSubmission(this.dataSource, viewer, conferenceId, submission);
    const upload = await findUpload(this.dataSource, submission, uploadId);
    response.set({ 'Upload-Offset': String(upload.received), 'Upload-Length': String(upload.bytes) });
    return asDto(upload);
  }

  @Patch(':upload')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'sendPiece', summary: 'Send the next piece of a file, of at most 1 MB' })
  @ApiConsumes('application/offset+octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Where in the file the piece begins.' })
  @ApiNoContentResponse({
    headers: { 'Upload-Offset': { description: 'Where the next one begins.', schema: { type: 'string' } } },
  })
  async send(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('upload') uploadId: string,
    @Headers('upload-offset') offset: string | undefined,
    @Body() bytes: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const conferenceId = await this.conferenceOf(slug, submission, uploadId);
    await reachableSubmission(this.dataSource, context.viewer, conferenceId, submission);
    await findUpload(this.dataSource, submission, uploadId);
    if (!Buffer.isBuffer(bytes) || !/^\d{1,10}$/.test(offset ?? ''))
      throw new DomainError(
        'invalid',
        'not-a-piece',
        'Send the bytes as application/offset+octet-stream, and where they begin in Upload-Offset.',
      );
    const where = { conferenceId, submissionId: submission, uploadId };
    const received = await this.receivePiece.run(context, where, Number(offset), bytes);
    response.set('Upload-Offset', String(received));
  }

  @Delete(':upload')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'cancelUpload', summary: 'Give up an upload' })
  @ApiNoContentResponse()
  async cancel(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('upload') uploadId: string,
  ): Promise<void> {
    const conferenceId = await this.conferenceOf(slug, submission, uploadId);
    await this.cancelUpload.run(context, { conferenceId, submissionId: submission, uploadId });
  }

  @Post(':upload/complete')
  @MayCall(authorsAndOrganisers)
  @HttpCode(200)
  @ApiOperation({
    operationId: 'completeUpload',
    summary: 'Check a file that has come whole, and add it to the submission',
  })
  @ApiOkResponse({ type: FileDto })
  async complete(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('upload') uploadId: string,
  ): Promise<FileDto> {
    const conferenceId = await this.conferenceOf(slug, submission, uploadId);
    return this.finishUpload.run(context, { conferenceId, submissionId: submission, uploadId });
  }

  private async conferenceOf(slug: string, submission: string, upload?: string): Promise<string> {
    if (!isId(submission) || (upload !== undefined && !isId(upload))) throw notFound('submission');
    return (await findConference(this.dataSource, slug)).id;
  }
}

const asDto = ({ id, state, received, bytes, fileId }: Upload): UploadDto => ({
  ...{ id, state, bytes, fileId },
  offset: received,
});
