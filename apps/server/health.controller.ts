import { anyone, MayCall } from '@colloquy/platform/http';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';

/** Settings of the database on which it depends whether anything can be lost. */
class DatabaseHealthDto {
  @ApiProperty({ example: '18.4' })
  version: string;

  @ApiProperty({ example: 'on' })
  fsync: string;

  @ApiProperty({ example: 'on' })
  fullPageWrites: string;

  @ApiProperty({ example: 'on' })
  synchronousCommit: string;
}

/** Whether the server works. */
class HealthDto {
  @ApiProperty({ description: 'The process answers.' })
  live: boolean;

  @ApiProperty({ description: 'It can serve: the database answers.' })
  ready: boolean;

  @ApiProperty({ type: DatabaseHealthDto, nullable: true })
  database: DatabaseHealthDto | null;
}

/** For monitors and load balancers: 200 when ready, 503 when not. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(anyone)
  @ApiOperation({ operationId: 'getHealth', summary: 'Whether the server works, and how safe its database is set' })
  @ApiOkResponse({ type: HealthDto })
  async get(@Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    response.setHeader('Cache-Control', 'no-store');
    try {
      const [database]: DatabaseHealthDto[] = await this.dataSource.query(
        `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS "fullPageWrites", current_setting('synchronous_commit') AS "synchronousCommit"`,
      );
      return { live: true, ready: true, database: database ?? null };
    } catch {
      response.status(503);
      return { live: true, ready: false, database: null };
    }
  }
}
