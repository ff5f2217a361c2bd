import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  COMES_FOR,
  type ComesFor,
  DAY_PARTS,
  type DayPart,
  HOUR_KINDS,
  type HourKind,
  ROOM_NEEDS,
  type RoomNeed,
} from '../../domain/hours/own-hours';

const A_TIME = /^([01]\d|2[0-3]):[0-5]\d$|^$/;
const Shown = (field: string): { message: string } => ({ message: `${field} is a time such as 09:30, or empty.` });

/** A stretch of time in which the viewer cannot be there, or would rather not. */
export class HoursEntryDto {
  @ApiProperty({ enum: HOUR_KINDS, description: 'Closed: they cannot. There are no reasons.' })
  @IsIn(HOUR_KINDS, { message: `kind is one of: ${HOUR_KINDS.join(', ')}.` })
  kind: HourKind;

  @ApiProperty({ format: 'date', description: 'A day of the conference.' })
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: 'day is a day such as 2027-06-09.' })
  day: string;

  @ApiProperty({ enum: DAY_PARTS, description: 'Half a day, or the hours given here.' })
  @IsIn(DAY_PARTS, { message: `part is one of: ${DAY_PARTS.join(', ')}.` })
  part: DayPart;

  @ApiProperty({ description: 'By the clocks of the conference; empty for half a day.' })
  @Matches(A_TIME, Shown('from'))
  from: string;

  @ApiProperty({ description: 'By the clocks of the conference; empty for half a day.' })
  @Matches(A_TIME, Shown('to'))
  to: string;
}

/** When and how the viewer can be there. */
export class OwnHoursDto {
  @ApiProperty({ enum: COMES_FOR, description: 'How much of the conference they can come for.' })
  @IsIn(COMES_FOR, { message: `comesFor is one of: ${COMES_FOR.join(', ')}.` })
  comesFor: ComesFor;

  @ApiProperty({ type: [String], enum: ROOM_NEEDS, description: 'What their rooms must have.' })
  @IsArray({ message: 'needs is a list.' })
  @ArrayMaxSize(ROOM_NEEDS.length, { message: `needs are among: ${ROOM_NEEDS.join(', ')}.` })
  @IsIn(ROOM_NEEDS, { each: true, message: `needs are among: ${ROOM_NEEDS.join(', ')}.` })
  needs: RoomNeed[];

  @ApiProperty({ type: [HoursEntryDto] })
  @IsArray({ message: 'hours is a list.' })
  @ArrayMaxSize(60, { message: 'Give at most 60 stretches of time.' })
  @ValidateNested({ each: true })
  @Type(() => HoursEntryDto)
  hours: HoursEntryDto[];
}

/** A day of the conference. */
export class HoursDayDto {
  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({
    type: [String],
    enum: ['morning', 'afternoon'],
    description: 'The half days in which there are talks.',
  })
  parts: readonly ('morning' | 'afternoon')[];
}

/** The same, with the revision for the next change. */
export class KeptOwnHoursDto extends OwnHoursDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;

  @ApiProperty({ type: [HoursDayDto] })
  days: readonly HoursDayDto[];
}

/** For the next change. */
export class FactsRevisionDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;
}

/** How long it takes between two rooms, in both directions. */
export class RoomWayDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'oneId is the id of a room.' })
  oneId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'otherId is the id of a room.' })
  otherId: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 120, nullable: true, description: 'Null is not taken.' })
  @ValidateIf(({ minutes }: RoomWayDto) => minutes !== null)
  @IsNumber({}, { message: 'minutes is a number.' })
  minutes: number | null;
}

/** A room that cannot be used in a block. */
export class RoomClosedDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'roomId is the id of a room.' })
  roomId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'blockId is the id of a block.' })
  blockId: string;
}

/** What organisers say of their rooms, and of the time between two talks. */
export class RoomRulesDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 120,
    nullable: true,
    description: 'Between two talks of one person; null is not taken.',
  })
  @ValidateIf(({ pauseMinutes }: RoomRulesDto) => pauseMinutes !== null)
  @IsNumber({}, { message: 'pauseMinutes is a number.' })
  pauseMinutes: number | null;

  @ApiProperty({ type: [RoomWayDto] })
  @IsArray({ message: 'ways is a list.' })
  @ArrayMaxSize(20_000, { message: 'Give at most 20,000 ways.' })
  @ValidateNested({ each: true })
  @Type(() => RoomWayDto)
  ways: RoomWayDto[];

  @ApiProperty({ type: [RoomClosedDto] })
  @IsArray({ message: 'closed is a list.' })
  @ArrayMaxSize(20_000, { message: 'Give at most 20,000 rooms and blocks.' })
  @ValidateNested({ each: true })
  @Type(() => RoomClosedDto)
  closed: RoomClosedDto[];
}

/** A room for talks, of which something can be said. */
export class RuledRoomDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A block in which a room may be closed. */
export class RuledBlockDto extends RuledRoomDto {
  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** The same, with the revision for the next change, and all of which something can be said. */
export class KeptRoomRulesDto extends RoomRulesDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;

  @ApiProperty({ type: [RuledRoomDto] })
  rooms: readonly RuledRoomDto[];

  @ApiProperty({ type: [RuledBlockDto] })
  blocks: readonly RuledBlockDto[];
}

/** How many people are expected at a talk. */
export class ExpectAudienceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is the id of a talk.' })
  submissionId: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100_000, nullable: true, description: 'Null: nobody knows.' })
  @ValidateIf(({ audience }: ExpectAudienceDto) => audience !== null)
  @IsInt({ message: 'Give a whole number of people, or leave it empty.' })
  @Min(1, { message: 'Give at least 1, or leave it empty.' })
  @Max(100_000, { message: 'Give at most 100,000.' })
  audience: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many were expected when you changed it.' })
  @ValidateIf(({ before }: ExpectAudienceDto) => before !== null)
  @IsInt({ message: 'before is a whole number of people, or null.' })
  before: number | null;
}
