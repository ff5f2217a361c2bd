import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { csvTable, writeWorkbook } from '@colloquy/platform/tables';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { PEOPLE_COLUMNS } from '../../domain/members/people-table';
import { ImportPeople } from '../../use-cases/members/import-people';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { ApplyPeopleQuery, PeoplePreviewDto } from './people-import.dto';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KINDS = ['application/octet-stream', 'text/csv', WORKBOOK];
const FILE = { schema: { type: 'string', format: 'binary' } };

/** A list of people from a file, for the organisers of a conference: looked at first, then applied. */
@ApiTags('people')
@Controller('api/v1/conferences/:conference/people-table')
@MayCall(organisers)
export class PeopleImportController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly importPeople: ImportPeople,
  ) {}

  @Get('template')
  @ApiOperation({ operationId: 'getPeopleTemplate', summary: 'A table to fill in, with an example for every column' })
  @ApiQuery({ name: 'as', enum: ['xlsx', 'csv'] })
  @ApiProduces(WORKBOOK, 'text/csv')
  @ApiOkResponse(FILE)
  async template(@Param('conference') slug: string, @Query('as') as: string, @Res() response: Response): Promise<void> {
    const { tracks } = await findConference(this.dataSource, slug);
    const headings = PEOPLE_COLUMNS.map(({ title }) => title);
    const rows = [
      ['Ada Example', 'ada@university.example', 'author', ''],
      ['Ben Example', 'ben@university.example', 'mentor, reviewer', tracks[0]?.name ?? ''],
    ];
    response.attachment(`people.${as === 'csv' ? 'csv' : 'xlsx'}`);
    if (as === 'csv') response.type('text/csv; charset=utf-8').send(`\ufeff${csvTable([headings, ...rows])}`);
    else response.type(WORKBOOK).send(await writeWorkbook(headings, rows));
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewPeople', summary: 'What a table of people (.xlsx or CSV) would change' })
  @ApiConsumes(...KINDS)
  @ApiBody(FILE)
  @ApiOkResponse({ type: PeoplePreviewDto })
  async preview(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() file: unknown,
  ): Promise<PeoplePreviewDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return this.importPeople.preview(context, { conferenceId, file: bytesOf(file) });
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'applyPeople',
    summary: 'Invite or add the people of a table, as its preview has shown',
  })
  @ApiConsumes(...KINDS)
  @ApiBody(FILE)
  @ApiOkResponse({ type: PeoplePreviewDto })
  async apply(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() file: unknown,
    @Query() { hash, how, lastDay = '', words = '' }: ApplyPeopleQuery,
  ): Promise<PeoplePreviewDto> {
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    const input = { conferenceId, file: bytesOf(file), hash };
    const plan = await this.importPeople.apply(context, {
      ...input,
      ...(how === 'add' ? { how } : { how, lastDay, words }),
    });
    return { ...plan, faults: [] };
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
