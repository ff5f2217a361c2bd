import { findConference, organisers } from '@colloquy/features/conferences';
import type { Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall, readCursor } from '@colloquy/platform/http';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { LogChoicesDto, LogPageDto, LogPageQuery } from './log.dto';
import { logCsv } from './log-csv';
import { noteLogSight, noteWholeLog, readLog } from './read-log';

const MOST_LINES = 100_000;
const PAGE = 1000;

/** Who did what, and who saw what of sensitive kinds, in a conference: for its organisers. */
@ApiTags('log')
@Controller('api/v1/conferences/:conference')
export class LogController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('log')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listLog', summary: 'The log of the conference in plain words, the newest first' })
  @ApiOkResponse({ type: LogPageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: LogPageQuery,
  ): Promise<LogPageDto> {
    const { id } = await findConference(this.dataSource, slug);
    await noteLogSight(this.dataSource, viewer, id, query, 'log');
    const { items, next } = await readLog(this.dataSource, viewer, id, {
      ...query,
      after: readCursor(query),
    });
    return { items, next: next === null ? null : Buffer.from(next, 'utf8').toString('base64url') };
  }

  @Get('log-file')
  @MayCall(organisers)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="log.csv"')
  @ApiOperation({ operationId: 'getLogFile', summary: 'The same as a table for a spreadsheet, at most 100000 lines' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: LogPageQuery,
  ): Promise<string> {
    const { id } = await findConference(this.dataSource, slug);
    await noteLogSight(this.dataSource, viewer, id, query, 'log-file');
    const lines: LogPageDto['items'] = [];
    let after: string | null = '';
    while (after !== null && lines.length < MOST_LINES) {
      const page: Awaited<ReturnType<typeof readLog>> = await readLog(this.dataSource, viewer, id, {
        ...query,
        limit: PAGE,
        after,
      });
      lines.push(...page.items);
      after = page.next;
    }
    if (!query.person && !query.about) await noteWholeLog(this.dataSource, viewer, id, lines);
    return logCsv(lines);
  }

  @Get('log-choices')
  @MayCall(organisers)
  @ApiOperation({ operationId: 'getLogChoices', summary: 'Who and what stands in the log' })
  @ApiOkResponse({ type: LogChoicesDto })
  async choices(@Param('conference') slug: string): Promise<LogChoicesDto> {
    const { id } = await findConference(this.dataSource, slug);
    const people: LogChoicesDto['people'] = await this.dataSource.query(
      `SELECT p.id, p.name FROM person p WHERE EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.conference_id = $1)
         OR EXISTS (SELECT 1 FROM audit_entry a WHERE a.person_id = p.id AND a.conference_id = $1)
       ORDER BY p.sort_name COLLATE "und-x-icu", p.id`,
      [id],
    );
    const names: { name: string }[] = await this.dataSource.query(
      `SELECT act AS name FROM audit_entry WHERE conference_id = $1 UNION SELECT kind FROM sight WHERE conference_id = $1
       ORDER BY name`,
      [id],
    );
    return { people, names: names.map(({ name }) => name) };
  }
}
