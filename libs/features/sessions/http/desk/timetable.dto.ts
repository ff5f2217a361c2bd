import { ApiProperty } from '@nestjs/swagger';
import { SlotPlaceDto } from './place.dto';

/** Somebody or something by its name. */
export class NamedAtDeskDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A talk as organisers see it at the desk. */
export class TimetableTalkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ type: 'integer', description: 'How long it takes, with its discussion.' })
  minutes: number;

  @ApiProperty({ type: 'integer', description: 'Number of the change that last placed or lifted it; 0 for none.' })
  version: number;

  @ApiProperty({ type: SlotPlaceDto, nullable: true, description: 'Null: in the pool.' })
  placement: SlotPlaceDto | null;

  @ApiProperty()
  pinned: boolean;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The track whose session it stands in, where that is not its own.',
  })
  joins: string | null;

  @ApiProperty({ description: 'Why the program has put it back into the pool; empty where it has not.' })
  note: string;

  @ApiProperty({ type: [NamedAtDeskDto] })
  presenters: readonly NamedAtDeskDto[];

  @ApiProperty({ type: [NamedAtDeskDto] })
  mentors: readonly NamedAtDeskDto[];

  @ApiProperty({ description: 'Whether it is the first talk of somebody who presents it.' })
  firstTime: boolean;

  @ApiProperty({ type: [String], description: 'What its room must have.' })
  needs: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many people are expected; null: nobody has said.' })
  audience: number | null;

  @ApiProperty({ enum: ['accepted', 'pending'], description: 'Pending: its authors do not know yet.' })
  state: 'accepted' | 'pending';
}

/** A session as the desk has it. */
export class DeskSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: '2B' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Whether somebody has given it its title; otherwise the program does.' })
  titleByHand: boolean;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'uuid' })
  blockId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  chairId: string | null;

  @ApiProperty()
  locked: boolean;

  @ApiProperty({ type: 'integer', description: 'Number of the change that last gave it a title, a chair or a lock.' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** A room that is locked. */
export class LockedRoomDto {
  @ApiProperty({ format: 'uuid' })
  roomId: string;
}

/** What is locked. */
export class TimetableLocksDto {
  @ApiProperty({ type: [LockedRoomDto] })
  rooms: readonly LockedRoomDto[];

  @ApiProperty({ type: [String], format: 'date' })
  days: readonly string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  sessions: readonly string[];
}

/** What was said of a clash that stays. */
export class AcknowledgementDto {
  @ApiProperty({ description: 'Which clash, as the browser names it.' })
  key: string;

  @ApiProperty()
  why: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** A stretch of time in all rooms. */
export class TimetableBlockDto extends NamedAtDeskDto {
  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: 'integer' })
  slots: number;

  @ApiProperty({ format: 'date', description: 'Where the conference is.' })
  day: string;
}

/** A room for talks. */
export class TimetableRoomDto extends NamedAtDeskDto {
  @ApiProperty({ type: 'integer' })
  capacity: number;
}

/** Somebody who may chair. */
export class TimetableChairDto extends NamedAtDeskDto {
  @ApiProperty({ type: [String], format: 'uuid', nullable: true, description: 'Null: any track.' })
  trackIds: readonly string[] | null;
}

/** Everything that the timetable's screen shows, read in one moment. */
export class TimetableDto {
  @ApiProperty({ type: 'integer', description: 'How often it has been changed.' })
  version: number;

  @ApiProperty({ type: 'integer' })
  slotMinutes: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'The engine’s own value: `sessions` are the blocks, `rooms` the rooms, in the order of the lists here.',
  })
  instance: object;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Where the talks stand, for the engine.' })
  solution: object;

  @ApiProperty({ type: [TimetableTalkDto] })
  talks: readonly TimetableTalkDto[];

  @ApiProperty({ type: [DeskSessionDto] })
  sessions: readonly DeskSessionDto[];

  @ApiProperty({ type: TimetableLocksDto })
  locks: TimetableLocksDto;

  @ApiProperty({ type: [AcknowledgementDto] })
  acknowledged: readonly AcknowledgementDto[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'By the engine’s terms.' })
  weights: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'integer', description: 'How often the weights have been set.' })
  weightsVersion: number;

  @ApiProperty({ type: [TimetableBlockDto] })
  blocks: readonly TimetableBlockDto[];

  @ApiProperty({ type: [TimetableRoomDto] })
  rooms: readonly TimetableRoomDto[];

  @ApiProperty({ type: [NamedAtDeskDto] })
  tracks: readonly NamedAtDeskDto[];

  @ApiProperty({ type: [TimetableChairDto] })
  chairs: readonly TimetableChairDto[];
}

/** A talk after it was moved. */
export class MovedTalkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: SlotPlaceDto, nullable: true })
  placement: SlotPlaceDto | null;
}

/** What a move came to. */
export class MadeChangeDto {
  @ApiProperty({ type: 'integer', description: 'Of the timetable.' })
  version: number;

  @ApiProperty({ type: [MovedTalkDto] })
  moved: readonly MovedTalkDto[];

  @ApiProperty({ type: [DeskSessionDto], description: 'Those that are new or different.' })
  sessions: readonly DeskSessionDto[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Sessions that lost their last talk.' })
  ended: readonly string[];
}
