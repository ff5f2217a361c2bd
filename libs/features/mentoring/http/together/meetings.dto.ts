import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDateString, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { MEETING_MINUTES, MEETING_STATES } from '../../domain/meetings/meeting';

const MINUTES = { message: `A meeting has ${MEETING_MINUTES.join(', ')} minutes.` };
const HALF_HOUR = 30;

/** A meeting of a pair. */
export class MeetingDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  endsAt: string;

  @ApiProperty({ description: 'May be empty.' })
  place: string;

  @ApiProperty({ description: 'Of a call; may be empty.' })
  link: string;

  @ApiProperty({ enum: MEETING_STATES })
  state: string;

  @ApiProperty({ format: 'uuid' })
  proposedBy: string;
}

/** A line of the pair's log. */
export class MeetingNoteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  heldOn: string;

  @ApiProperty()
  line: string;

  @ApiProperty({ description: 'What is next; may be empty.' })
  next: string;

  @ApiProperty({ description: 'Who wrote it.' })
  name: string;
}

/** When a pair meets, and what it has noted. */
export class MeetingsDto {
  @ApiProperty({ type: [MeetingDto], description: 'The latest first.' })
  meetings: readonly MeetingDto[];

  @ApiProperty({ type: [MeetingNoteDto], description: 'The latest first.' })
  notes: readonly MeetingNoteDto[];
}

/** How long a meeting is to be. */
export class MeetingTimesQuery {
  @ApiProperty({ enum: MEETING_MINUTES, required: false })
  @Type(() => Number)
  @IsIn(MEETING_MINUTES, MINUTES)
  minutes: number = HALF_HOUR;
}

/** Times at which both could meet. */
export class MeetingTimesDto {
  @ApiProperty({ type: [String], description: 'Instants, the soonest first.' })
  times: readonly string[];

  @ApiProperty({
    enum: ['said', 'usual'],
    description: 'From what both have said, or usual hours because not both have.',
  })
  from: string;
}

/** When and where somebody would like to meet. */
export class MeetingWishDto {
  @ApiProperty({ type: String, format: 'date-time' })
  @IsDateString({}, { message: 'Choose a time.' })
  startsAt: string;

  @ApiProperty({ enum: MEETING_MINUTES })
  @IsIn(MEETING_MINUTES, MINUTES)
  minutes: number;

  @ApiProperty({ description: 'May be empty where there is a link.' })
  @IsString({ message: 'place is text.' })
  place: string;

  @ApiProperty({ description: 'Of a call, with https; may be empty where there is a place.' })
  @IsString({ message: 'link is text.' })
  link: string;
}

/** What the two want to remember of a meeting. */
export class NewMeetingNoteDto {
  @ApiProperty({ format: 'date' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'Say on which day you met.' })
  heldOn: string;

  @ApiProperty()
  @IsString({ message: 'Write a line.' })
  line: string;

  @ApiProperty({ description: 'What is next; may be empty.' })
  @IsString({ message: 'next is text.' })
  @MaxLength(4000)
  next: string;
}
