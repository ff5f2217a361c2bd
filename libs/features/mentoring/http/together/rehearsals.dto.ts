import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsInt, IsString } from 'class-validator';
import { REHEARSAL_POINTS, type RehearsalPoint } from '../../domain/together/poster-points';

const MOST_LAPS = 500;

/** A talk as it was rehearsed once. */
export class NewRehearsalDto {
  @ApiProperty({ type: String, format: 'date-time' })
  @IsDateString({}, { message: 'Say when it was held.' })
  heldAt: string;

  @ApiProperty({ type: 'integer', description: 'How long the talk may be, in seconds.' })
  @IsInt({ message: 'This is a whole number of seconds.' })
  plannedSeconds: number;

  @ApiProperty({ type: 'integer', description: 'How long it was.' })
  @IsInt({ message: 'This is a whole number of seconds.' })
  seconds: number;

  @ApiProperty({ type: [Number], description: 'Seconds on each slide, in order; empty where nobody counted.' })
  @IsArray({ message: 'laps is a list.' })
  @ArrayMaxSize(MOST_LAPS, { message: `Give at most ${MOST_LAPS} times.` })
  @IsInt({ each: true, message: 'Each is a whole number of seconds.' })
  laps: number[];

  @ApiProperty({ enum: REHEARSAL_POINTS, isArray: true, description: 'What of the checklist was ticked.' })
  @IsArray({ message: 'ticked is a list.' })
  @ArrayMaxSize(REHEARSAL_POINTS.length, { message: 'Nothing is ticked twice.' })
  @IsIn(REHEARSAL_POINTS, { each: true, message: 'There is no such point.' })
  ticked: RehearsalPoint[];

  @ApiProperty({ description: 'The speaker’s own words; may be empty.' })
  @IsString({ message: 'note is text.' })
  note: string;
}

/** Three things that a mentor says to a rehearsal. */
export class RehearsalWordsDto {
  @ApiProperty()
  @IsString({ message: 'Begin with something that works.' })
  strength: string;

  @ApiProperty()
  @IsString({ message: 'Ask one question.' })
  question: string;

  @ApiProperty()
  @IsString({ message: 'Name one thing to do next.' })
  nextStep: string;
}

/** A rehearsal that is kept. */
export class RehearsalDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  speaker: string;

  @ApiProperty({ type: String, format: 'date-time' })
  heldAt: string;

  @ApiProperty()
  plannedSeconds: number;

  @ApiProperty()
  seconds: number;

  @ApiProperty({ type: [Number] })
  laps: readonly number[];

  @ApiProperty({ enum: REHEARSAL_POINTS, isArray: true })
  ticked: readonly string[];

  @ApiProperty()
  note: string;

  @ApiProperty({ description: 'Empty while the mentor has said nothing.' })
  strength: string;

  @ApiProperty()
  question: string;

  @ApiProperty()
  nextStep: string;

  @ApiProperty({ type: String, nullable: true })
  saidBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  saidAt: string | null;
}

/** What was kept. */
export class KeptDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}
