import { authorsAndOrganisers, findConference } from '@colloquy/features/conferences';
import { isId, notFound, type Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { SUBMITTED_FILES, type SubmittedFiles } from '@colloquy/platform/files';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { MOST_FILES } from '../../domain/files/submission-files';
import { fileAddress } from '../../use-cases/files/file-address';
import { reachableSubmission } from '../../use-cases/files/reachable-submission';
import { filesOf, findFile } from '../../use-cases/files/read-files';
import { RemoveFile } from '../../use-cases/files/remove-file';
import { AddressedFileDto, FileListDto } from './file.dto';

/** Posters, slides and pictures of a submission. */
@ApiTags('files')
@Controller('api/v1/conferences/:conference/submissions/:submission/files')
export class FilesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly removeFile: RemoveFile,
    @Inject(SUBMITTED_FILES) private readonly files: SubmittedFiles,
  ) {}

  @Get()
  @MayCall(authorsAndOrganisers)
  @ApiOperation({ operationId: 'listFiles', summary: 'The files of a submission, each in its newest version' })
  @ApiOkResponse({ type: FileListDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
  ): Promise<FileListDto> {
    await this.reach(viewer, slug, submission);
    const items = await filesOf(this.dataSource, submission);
    return { items, mostBytes: this.files.limits.mostBytes, mostFiles: MOST_FILES };
  }

  @Get(':file')
  @MayCall(authorsAndOrganisers)
  @ApiOperation({
    operationId: 'getFile',
    summary: 'One file, by the id of any of its versions, with an address at which that version can be fetched',
  })
  @ApiOkResponse({ type: AddressedFileDto })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('file') fileId: string,
  ): Promise<AddressedFileDto> {
    await this.reach(viewer, slug, submission);
    if (!isId(fileId)) throw notFound('file');
    const file = await findFile(this.dataSource, submission, fileId);
    return { ...file, address: await fileAddress(this.dataSource, { submissionId: submission, fileId }) };
  }

  @Delete(':file')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeFile', summary: 'Take a file away; it can be brought back' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('file') fileId: string,
  ): Promise<void> {
    const conferenceId = await this.reach(context.viewer, slug, submission);
    if (!isId(fileId)) throw notFound('file');
    await this.removeFile.run(context, { conferenceId, submissionId: submission, fileId });
  }

  @Post(':file/restore')
  @MayCall(authorsAndOrganisers)
  @HttpCode(204)
  @ApiOperation({ operationId: 'restoreFile', summary: 'Bring a file back that was taken away' })
  @ApiNoContentResponse()
  async restore(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submission: string,
    @Param('file') fileId: string,
  ): Promise<void> {
    const conferenceId = await this.reach(context.viewer, slug, submission);
    if (!isId(fileId)) throw notFound('file');
    await this.removeFile.undo(context, { conferenceId, submissionId: submission, fileId });
  }

  private async reach(viewer: Viewer, slug: string, submission: string): Promise<string> {
    if (!isId(submission)) throw notFound('submission');
    const { id } = await findConference(this.dataSource, slug);
    await reachableSubmission(this.dataSource, viewer, id, submission);
    return id;
  }
}
