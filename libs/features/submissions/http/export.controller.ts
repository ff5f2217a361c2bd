import { organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { exportWorks } from '../use-cases/exchange/export-works';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } };
const Several = () => Transform(({ value }: { value: unknown }) => (value === undefined ? undefined : [value].flat()));

/** Which works go into the table; what is left out does not narrow. */
export class ExportQuery {
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @Several()
  @IsArray()
  @IsString({ each: true })
  state?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Ids of tracks.' })
  @IsOptional()
  @Several()
  @IsArray()
  @IsString({ each: true })
  track?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Ids of presentation types.' })
  @IsOptional()
  @Several()
  @IsArray()
  @IsString({ each: true })
  type?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Codes of single works, such as UG-042.' })
  @IsOptional()
  @Several()
  @IsArray()
  @IsString({ each: true })
  code?: string[];

  @ApiPropertyOptional({ description: 'Words of the code, the title or the authors.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;
}

/** The works of a conference as a table, for its organisers: it can be changed and brought back. */
@ApiTags('submissions')
@Controller('api/v1/conferences/:conference/submissions')
@MayCall(organisers)
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('export.csv')
  @ApiOperation({
    operationId: 'exportSubmissionsAsCsv',
    summary: 'Submissions as a CSV file that can be taken in again',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async csv(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: ExportQuery,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(viewer, slug, query, 'csv', response.type('text/csv; charset=utf-8'));
  }

  @Get('export.xlsx')
  @ApiOperation({
    operationId: 'exportSubmissionsAsWorkbook',
    summary: 'Submissions as a workbook that can be taken in again',
  })
  @ApiProduces(WORKBOOK)
  @ApiOkResponse(FILE)
  async workbook(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: ExportQuery,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(viewer, slug, query, 'xlsx', response.type(WORKBOOK));
  }

  private async send(
    viewer: Viewer,
    slug: string,
    query: ExportQuery,
    as: 'csv' | 'xlsx',
    response: Response,
  ): Promise<void> {
    const { state = [], track = [], type = [], code = [], search = '' } = query;
    const filter = { states: state, trackIds: track, typeIds: type, codes: code, search };
    const { name, bytes } = await exportWorks(this.dataSource, viewer, slug, { ...filter, as });
    response.attachment(name).send(bytes);
  }
}
