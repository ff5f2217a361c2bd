import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { LOCKABLE } from '../../use-cases/desk/lock-part';

const A_ROOM_OR_A_DAY = /^(?:\d{4}-\d\d-\d\d|[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** Talks to pin, or whose pins to take out. */
export class PinTalksDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'submissionIds is a list.' })
  @ArrayMinSize(1, { message: 'Name at least one talk.' })
  @ArrayMaxSize(5000, { message: 'Name at most 5000 talks at once.' })
  @IsUUID('all', { each: true, message: 'submissionIds are ids.' })
  submissionIds: string[];

  @ApiProperty()
  @IsBoolean({ message: 'pinned is true or false.' })
  pinned: boolean;
}

/** A part of the timetable to lock, or to open. */
export class LockPartDto {
  @ApiProperty({ enum: LOCKABLE })
  @IsIn(LOCKABLE, { message: `kind is one of ${LOCKABLE.join(', ')}.` })
  kind: (typeof LOCKABLE)[number];

  @ApiProperty({ description: 'Of the room or session; or the day, such as 2027-06-09.' })
  @Matches(A_ROOM_OR_A_DAY, { message: 'id is that of a room or session, or a day such as 2027-06-09.' })
  id: string;

  @ApiProperty()
  @IsBoolean({ message: 'locked is true or false.' })
  locked: boolean;
}

/** How often the timetable has been changed. */
export class TimetableVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;
}

/** Why a clash stays. */
export class AcknowledgeClashDto {
  @ApiProperty({ description: 'Which clash, as the browser names it.' })
  @IsString({ message: 'key is a text.' })
  @Length(1, 400, { message: 'key has 1 to 400 characters.' })
  key: string;

  @ApiProperty({ description: 'In your words.' })
  @IsString({ message: 'why is a text.' })
  @MaxLength(500, { message: 'Say it in at most 500 characters.' })
  why: string;
}

/** Which clash. */
export class ClashQuery {
  @ApiProperty({ description: 'Which clash, as the browser names it.' })
  @IsString({ message: 'key is a text.' })
  @Length(1, 400, { message: 'key has 1 to 400 characters.' })
  key: string;
}

/** What matters how much. */
export class SetWeightsDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'By the engine’s terms.' })
  @IsObject({ message: 'weights are numbers by the names of what is weighed.' })
  weights: Record<string, number>;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'The weightsVersion that you have seen.' })
  @IsInt({ message: 'version is the weightsVersion that you have seen.' })
  version: number;
}

/** What matters how much from now on. */
export class KeptWeightsDto extends TimetableVersionDto {
  @ApiProperty({ type: 'integer' })
  weightsVersion: number;
}
