import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A talk at its time. */
export class TalkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** A session with its talks in order of time. */
export class SessionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Missing in a proposal.' })
  id?: string;

  @ApiProperty({ example: '2B' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'uuid' })
  blockId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  chairId: string | null;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: [TalkDto] })
  talks: readonly TalkDto[];
}
