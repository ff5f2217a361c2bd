import { findConference, organisers } from '@colloquy/features/conferences';
import { isId, notFound } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { tracesIn, wordsForReviewers } from '../../domain/blind/work-for-reviewers';
import { KeepRedactedCopy } from '../../use-cases/blind/keep-redacted-copy';
import { readSentWorks } from '../../use-cases/blind/read-works-for-reviewers';
import { ShowFileToReviewers } from '../../use-cases/blind/show-file-to-reviewers';
import { KeepRedactedCopyDto, RedactionDto, ShowFileDto } from './redaction.dto';

/** What reviewers read of works whose authors they must not know, for organisers to look at and to put better. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class RedactionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keepCopy: KeepRedactedCopy,
    private readonly showFile: ShowFileToReviewers,
  ) {}

  @Get('redaction')
  @ApiOperation({ operationId: 'listRedactions', summary: 'Every work beside what reviewers read of it' })
  @ApiOkResponse({ type: [RedactionDto] })
  async list(@Param('conference') slug: string): Promise<RedactionDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return (await readSentWorks(this.dataSource, id, null)).map((work) => ({
      ...{ submissionId: work.submissionId, code: work.code, version: work.version },
      sent: { title: work.title, abstract: work.abstract },
      read: wordsForReviewers(work),
      byHand: work.copy !== null,
      traces: tracesIn(work),
      files: work.files.map(({ id, name, shown }) => ({ id, name, shown })),
    }));
  }

  @Put('submissions/:submission/redaction')
  @HttpCode(204)
  @ApiOperation({ operationId: 'keepRedactedCopy', summary: 'Give reviewers other words, or leave it to the program' })
  @ApiNoContentResponse()
  async keep(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Body() { version, words }: KeepRedactedCopyDto,
  ): Promise<void> {
    if (!isId(submissionId)) throw notFound('submission');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.keepCopy.run(context, { conferenceId, submissionId, version, words: words ?? null });
  }

  @Put('submissions/:submission/review-files/:file')
  @HttpCode(204)
  @ApiOperation({ operationId: 'showFileToReviewers', summary: 'Let reviewers see a file, or no longer' })
  @ApiNoContentResponse()
  async show(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('submission') submissionId: string,
    @Param('file') fileId: string,
    @Body() { shown }: ShowFileDto,
  ): Promise<void> {
    if (!isId(submissionId) || !isId(fileId)) throw notFound('file');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    await this.showFile.run(context, { conferenceId, submissionId, fileId, shown });
  }
}
