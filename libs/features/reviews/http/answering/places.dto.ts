import { PLACED_OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsUUID } from 'class-validator';

/** What holds once decisions are known. */
export class AnswerRulesDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 90, description: 'Days to say whether a place is taken.' })
  @IsInt({ message: 'answerDays is a whole number.' })
  answerDays: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 90, description: 'The same, from the waiting list.' })
  @IsInt({ message: 'offerDays is a whole number.' })
  offerDays: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 90, description: 'Days to revise.' })
  @IsInt({ message: 'reviseDays is a whole number.' })
  reviseDays: number;

  @ApiProperty({ description: 'Whether a free place is offered to the next who waits by itself.' })
  @IsBoolean({ message: 'movesByItself is true or false.' })
  movesByItself: boolean;
}

/** The same with its version, which goes with the next change. */
export class KeptAnswerRulesDto extends AnswerRulesDto {
  @ApiProperty()
  version: number;
}

/** Whether a work takes its place. */
export class PlaceStandingDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: PLACED_OUTCOMES })
  type: string;

  @ApiProperty({ type: [String] })
  presenters: readonly string[];

  @ApiProperty({ enum: ['asked', 'confirmed', 'declined', 'withdrawn'] })
  state: string;

  @ApiProperty({ format: 'date-time' })
  answerBy: string;

  @ApiProperty()
  late: boolean;

  @ApiProperty()
  fromWaitlist: boolean;
}

/** A work that is to be revised. */
export class RevisionStandingDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date-time' })
  by: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  returnedAt: string | null;

  @ApiProperty()
  late: boolean;
}

/** A work that waits. */
export class WaitingWorkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: PLACED_OUTCOMES })
  wishedType: string;

  @ApiProperty({ type: Number, nullable: true })
  mean: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'With the kindness of its reviewers taken off.' })
  adjusted: number | null;

  @ApiProperty()
  reviews: number;

  @ApiProperty({ description: 'Whether organisers have put it where it stands.' })
  byHand: boolean;
}

/** What comes after a release, for organisers. */
export class PlacesStandingDto {
  @ApiProperty({ type: KeptAnswerRulesDto })
  rules: KeptAnswerRulesDto;

  @ApiProperty({ type: [PlaceStandingDto] })
  places: readonly PlaceStandingDto[];

  @ApiProperty({ type: [RevisionStandingDto] })
  revisions: readonly RevisionStandingDto[];

  @ApiProperty({ type: [WaitingWorkDto], description: 'The next first.' })
  waiting: readonly WaitingWorkDto[];

  @ApiProperty({ description: 'Whether a work of your own waits as well.' })
  ownWaits: boolean;
}

/** In which order works wait. */
export class WaitingOrderDto {
  @ApiProperty({ type: [String], nullable: true, description: 'All who wait, the next first; null: by their reviews.' })
  @IsOptional()
  @IsArray({ message: 'order is a list.' })
  @ArrayMaxSize(10_000, { message: 'At most 10000 works wait.' })
  @IsUUID('all', { each: true, message: 'order is a list of ids.' })
  order: string[] | null;
}
