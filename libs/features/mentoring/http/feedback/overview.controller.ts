import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CloseReport } from '../../use-cases/feedback/close-report';
import { readMentees } from '../../use-cases/feedback/read-mentees';
import { readProgress } from '../../use-cases/feedback/read-progress';
import { readReports } from '../../use-cases/feedback/read-reports';
import { mentors } from '../mentor-rule';
import { CommentReportDto, FeedbackProgressDto, MenteesDto } from './overview.dto';

/** How feedback goes: to mentors their own works, to organisers counts and dates, and what was reported to them. */
@ApiTags('feedback')
@Controller('api/v1/conferences/:conference')
@MayCall(organisers)
export class FeedbackOverviewController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly closeReport: CloseReport,
  ) {}

  @Get('mentees')
  @MayCall(mentors)
  @ApiOperation({
    operationId: 'getMentees',
    summary: 'Your works as a mentor, what is due or has waited longest first',
  })
  @ApiOkResponse({ type: MenteesDto })
  async mentees(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<MenteesDto> {
    const { id } = await findConference(this.dataSource, slug);
    return { now: new Date().toISOString(), mentees: await readMentees(this.dataSource, viewer, id) };
  }

  @Get('feedback-progress')
  @ApiOperation({
    operationId: 'getFeedbackProgress',
    summary: 'How the feedback on each work goes, in counts and dates',
  })
  @ApiOkResponse({ type: [FeedbackProgressDto] })
  async progress(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<FeedbackProgressDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return readProgress(this.dataSource, viewer, id);
  }

  @Get('comment-reports')
  @ApiOperation({ operationId: 'listCommentReports', summary: 'Comments that were shown to the organisers' })
  @ApiOkResponse({ type: [CommentReportDto] })
  async reports(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<CommentReportDto[]> {
    const { id } = await findConference(this.dataSource, slug);
    return readReports(this.dataSource, viewer, id);
  }

  @Post('comment-reports/:report/close')
  @HttpCode(204)
  @ApiOperation({ operationId: 'closeReport', summary: 'Say that a reported comment was looked at' })
  @ApiNoContentResponse()
  async close(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('report') report: string,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    await this.closeReport.run(context, id, report);
  }
}
