import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { readReport, reportAsTable } from '../../use-cases/reports/read-report';
import { ReviewingReportDto } from './reviewing-report.dto';

/** How reviewing stands, for organisers. */
@ApiTags('reviews')
@Controller('api/v1/conferences/:conference/reviewing-report')
@MayCall(organisers)
export class ReviewingReportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({
    operationId: 'getReviewingReport',
    summary: 'How far reviewing has come, how reviewers agree, how long they take',
  })
  @ApiOkResponse({ type: ReviewingReportDto })
  async report(@CurrentViewer() viewer: Viewer, @Param('conference') slug: string): Promise<ReviewingReportDto> {
    const { id } = await findConference(this.dataSource, slug);
    return readReport(this.dataSource, viewer, id);
  }

  @Get('works.csv')
  @ApiOperation({ operationId: 'getReviewingReportAsCsv', summary: 'How many reviews each work has, as a CSV file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async table(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = await findConference(this.dataSource, slug);
    const table = await reportAsTable(this.dataSource, viewer, id);
    response.type('text/csv; charset=utf-8').attachment(`reviews-of-${slug}.csv`).send(table);
  }
}
