import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/desk/desk';

const A_VERSION = { message: 'after is a version that you have seen.' };
const A_NUMBER = { message: 'before is the number of a change.' };

/** After which version. */
export class ChangesQuery {
  @ApiProperty({ type: 'integer', minimum: 0 })
  @Type(() => Number)
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  after: number;
}

/** A page of the history. */
export class HistoryQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'The `next` of the page before.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(A_NUMBER)
  @Min(0, A_NUMBER)
  @Max(2_147_483_647, A_NUMBER)
  before?: number;
}

/** Where a talk stood or stands. */
export class KeptPlaceDto {
  @ApiProperty({ format: 'uuid' })
  blockId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  joins: string | null;
}

/** What one change did to one talk. */
export class KeptStepDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: KeptPlaceDto, nullable: true, description: 'Null: in the pool.' })
  before: KeptPlaceDto | null;

  @ApiProperty({ type: KeptPlaceDto, nullable: true })
  after: KeptPlaceDto | null;
}

/** One change of the timetable. */
export class TimetableChangeDto {
  @ApiProperty({ type: 'integer', description: 'The version that the timetable had from then on.' })
  number: number;

  @ApiProperty({ enum: CHANGE_KINDS })
  kind: ChangeKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  byId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: the program did it.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [KeptStepDto] })
  steps: readonly KeptStepDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What else it changed, such as pins, locks, a title or a chair.',
  })
  besides: Readonly<Record<string, unknown>>;
}

/** What has changed after a version. */
export class TimetableChangesDto {
  @ApiProperty({ type: 'integer', description: 'Of the timetable now.' })
  version: number;

  @ApiProperty({ type: [TimetableChangeDto], description: 'The oldest first, 500 at most.' })
  changes: readonly TimetableChangeDto[];
}

/** A page of the history, the newest first. */
export class TimetableHistoryDto {
  @ApiProperty({ type: [TimetableChangeDto] })
  items: readonly TimetableChangeDto[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Where to go on; null at the end.' })
  next: number | null;
}

/** That you are at the desk. */
export class BePresentDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'The talks that you hold.' })
  @IsArray({ message: 'holding is a list.' })
  @ArrayMaxSize(500, { message: 'Hold at most 500 talks.' })
  @IsUUID('all', { each: true, message: 'holding are ids of talks.' })
  holding: string[];
}

/** Somebody else at the desk. */
export class PersonAtDeskDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  holding: readonly string[];
}

/** Who else is at the desk, and how far the timetable is. */
export class PresenceDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: [PersonAtDeskDto] })
  people: readonly PersonAtDeskDto[];
}
