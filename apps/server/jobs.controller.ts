import { hasRole, isId, notFound, type Viewer } from '@colloquy/kernel';
import { CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { type Job, Jobs } from '@colloquy/platform/jobs';
import { Controller, Get, Param, Sse } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { from, type Observable, switchMap, takeWhile, timer } from 'rxjs';

/** Long work, as everybody who waits for it sees it. */
class JobDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'solve-timetable' })
  kind: string;

  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed', 'cancelled'] })
  state: string;

  @ApiProperty({ description: 'From 0 to 1.' })
  progress: number;

  @ApiProperty({ description: 'What it is doing, in words.' })
  note: string;

  @ApiProperty({ type: Object, nullable: true, additionalProperties: true, description: 'What it made, when done.' })
  result: unknown;

  @ApiProperty({ type: String, nullable: true, description: 'Why it failed, in words.' })
  error: string | null;
}

const POLL_MS = 300;
const isOver = ({ state }: JobDto): boolean => state !== 'queued' && state !== 'running';

/** How far long work is. Seen by who asked for it and by the organisers of its conference. */
@ApiTags('jobs')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Get(':job')
  @MayCall(signedIn)
  @ApiOperation({ operationId: 'getJob', summary: 'How far a job is' })
  @ApiOkResponse({ type: JobDto })
  async get(@CurrentViewer() viewer: Viewer, @Param('job') id: string): Promise<JobDto> {
    const job = isId(id) ? await this.jobs.find(id) : null;
    if (!job || !maySee(viewer, job)) throw notFound('job');
    const { requestedBy: _requestedBy, conferenceId: _conferenceId, ...seen } = job;
    return seen;
  }

  @Sse(':job/events')
  @MayCall(signedIn)
  @ApiExcludeEndpoint()
  async events(@CurrentViewer() viewer: Viewer, @Param('job') id: string): Promise<Observable<{ data: JobDto }>> {
    await this.get(viewer, id);
    return timer(0, POLL_MS).pipe(
      switchMap(() => from(this.get(viewer, id))),
      takeWhile((job) => !isOver(job), true),
      switchMap((job) => [{ data: job }]),
    );
  }
}

function maySee(viewer: Viewer, job: Job): boolean {
  return (
    (viewer.personId !== null && job.requestedBy === viewer.personId) || hasRole(viewer, job.conferenceId, 'organiser')
  );
}
