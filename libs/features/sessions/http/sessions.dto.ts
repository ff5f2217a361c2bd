import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** How the engine is to search. */
export class AskForTimetableDto {
  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;

  @ApiPropertyOptional({
    type: Number,
    description: 'How long the engine searches.',
    minimum: 1000,
    maximum: 50_000_000,
    default: 1_000_000,
  })
  @IsOptional()
  @IsInt({ message: 'iterations is a whole number.' })
  @Min(1000)
  @Max(50_000_000)
  iterations = 1_000_000;
}

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

/** Figures of a timetable. */
export class TimetableFiguresDto {
  @ApiProperty()
  talks: number;

  @ApiProperty()
  sessions: number;

  @ApiProperty({ description: 'Times that somebody would have to be in two places at once.' })
  clashes: number;

  @ApiProperty()
  cost: number;
}

/** A timetable that a person may accept. */
export class TimetableProposalDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['proposed', 'accepted', 'discarded'] })
  state: string;

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: [SessionDto] })
  sessions: readonly SessionDto[];

  @ApiProperty({ type: TimetableFiguresDto })
  figures: TimetableFiguresDto;

  @ApiProperty({ type: [String], description: 'What speaks against it, the worst first.' })
  reasons: readonly string[];
}
