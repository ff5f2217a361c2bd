import { findConference, organisers } from '@colloquy/features/conferences';
import { findByWords, readSimilarities, readTable } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import { MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { FoundSubmissionsDto, SubmissionTableDto } from './submission-table.dto';

/** Every submission at once, with what other rooms know of it. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submission-table')
@MayCall(organisers)
export class SubmissionTableController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'getSubmissionTable', summary: 'Every submission, drafts too, in one answer' })
  @ApiOkResponse({ type: SubmissionTableDto })
  async table(@Param('conference') slug: string): Promise<SubmissionTableDto> {
    const { id } = await findConference(this.dataSource, slug);
    const mentors = await this.mentors(id);
    const rows = await readTable(this.dataSource, id);
    const { at, pairs } = await readSimilarities(this.dataSource, id);
    return {
      rows: rows.map((row) => ({ ...row, mentor: mentors.get(row.id) ?? null })),
      comparedAt: at,
      similar: pairs,
    };
  }

  @Get('words')
  @ApiOperation({ operationId: 'findInAbstracts', summary: 'The works in whose abstract all these words occur' })
  @ApiQuery({ name: 'text', required: false, type: String })
  @ApiOkResponse({ type: FoundSubmissionsDto })
  async find(@Param('conference') slug: string, @Query('text') text?: unknown): Promise<FoundSubmissionsDto> {
    const { id } = await findConference(this.dataSource, slug);
    return { ids: await findByWords(this.dataSource, id, typeof text === 'string' ? text : '') };
  }

  private async mentors(conferenceId: Id): Promise<Map<Id, string>> {
    const rows: { id: Id; name: string }[] = await this.dataSource.query(
      `SELECT g.submission_id AS id, p.name FROM pairing g JOIN person p ON p.id = g.mentor_id
       WHERE g.conference_id = $1 AND g.state IN ('published', 'accepted', 'active')`,
      [conferenceId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
