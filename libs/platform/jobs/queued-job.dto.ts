import { ApiProperty } from '@nestjs/swagger';

/** The answer to a request for long work: where its progress can be seen. */
export class QueuedJobDto {
  @ApiProperty({ format: 'uuid', description: 'See `/api/v1/jobs/{job}`, and its `/events` as they happen.' })
  jobId: string;
}
