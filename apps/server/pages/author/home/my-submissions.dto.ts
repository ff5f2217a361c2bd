import { ApiProperty } from '@nestjs/swagger';

/** One station on the way of a work. */
export class MilestoneDto {
  @ApiProperty()
  what: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: string | null;

  @ApiProperty({ enum: ['done', 'now', 'to come'] })
  when: string;
}

/** Somebody who helps with a work. */
export class HelperDto {
  @ApiProperty({ description: 'Tells them apart from others of the same name.' })
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['mentor', 'supervisor', 'co-author'] })
  role: string;

  @ApiProperty({ description: 'How that stands, in a few words.' })
  says: string;
}

/** Where and when a work is presented. */
export class WorkPlaceDto {
  @ApiProperty({ example: 'session 2B in the Great Hall' })
  words: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** A work of your own, also a draft. */
export class MyWorkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ description: 'Inline text; empty where nothing is written yet.' })
  title: string;

  @ApiProperty()
  state: string;

  @ApiProperty({ description: 'Whether you have said that you are an author of it.' })
  confirmed: boolean;

  @ApiProperty({ description: 'Whether there is an answer to it to read.' })
  answered: boolean;

  @ApiProperty({ description: 'Where it stands, in a sentence.' })
  says: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The version that counts.' })
  version: number | null;

  @ApiProperty({ description: 'Whether the draft holds something that was not sent in.' })
  changed: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when it can be sent in.' })
  deadline: string | null;

  @ApiProperty({ description: 'Whether what you write now can still be sent in.' })
  mayWrite: boolean;

  @ApiProperty()
  hasReceipt: boolean;

  @ApiProperty()
  mayWithdraw: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the withdrawal can be undone; null when there is nothing to undo.',
  })
  undoUntil: string | null;

  @ApiProperty({ type: [MilestoneDto], description: 'Its way, in order.' })
  milestones: MilestoneDto[];

  @ApiProperty({ type: [HelperDto] })
  helpers: HelperDto[];

  @ApiProperty({ description: 'Whether there is feedback with a mentor to read, or to ask for.' })
  feedback: boolean;

  @ApiProperty({ type: WorkPlaceDto, nullable: true })
  place: WorkPlaceDto | null;
}

/** All your works in a conference. */
export class MySubmissionsDto {
  @ApiProperty({ format: 'date-time', description: 'The moment for which all of this holds.' })
  now: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The end of the call.' })
  deadline: string | null;

  @ApiProperty({ description: 'Whether a submission can be begun now.' })
  mayStart: boolean;

  @ApiProperty({ type: [MyWorkDto] })
  works: MyWorkDto[];
}
