import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DECISION_STATES, OUTCOMES, type Outcome } from '../../domain/deciding/decision';
import { SCALE } from '../../domain/writing/criterion';

/** A decision on one work. */
export class DecisionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ enum: OUTCOMES })
  @IsIn(OUTCOMES, { message: `outcome is one of ${OUTCOMES.join(', ')}.` })
  outcome: Outcome;
}

/** Decisions to take down: nobody is told until they are released. */
export class DecideDto {
  @ApiProperty({ type: [DecisionDto] })
  @IsArray({ message: 'decisions is a list.' })
  @ArrayMinSize(1, { message: 'Give at least one decision.' })
  @ArrayMaxSize(10_000, { message: 'Decide on at most 10000 works at once.' })
  @ValidateNested({ each: true })
  @Type(() => DecisionDto)
  decisions: DecisionDto[];
}

/** How many works there is room for. */
export class PlacesQuery {
  @ApiProperty({ minimum: 0, description: 'Talks, lightning talks among them.' })
  @Type(() => Number)
  @IsInt({ message: 'talks is a whole number.' })
  @Min(0, { message: 'talks is not below 0.' })
  talks: number;

  @ApiProperty({ minimum: 0 })
  @Type(() => Number)
  @IsInt({ message: 'posters is a whole number.' })
  @Min(0, { message: 'posters is not below 0.' })
  posters: number;

  @ApiPropertyOptional({ description: 'A work with a lower mean is declined, also where there is room.' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({}, { message: 'declineBelow is a number.' })
  @Min(1, { message: 'declineBelow is at least 1.' })
  @Max(SCALE, { message: `declineBelow is at most ${SCALE}.` })
  declineBelow?: number;
}

/** A decision that might be taken, and why. */
export class ProposedDecisionDto extends DecisionDto {
  @ApiProperty()
  reason: string;
}

/** A decision as organisers see it. */
export class DecisionRowDto extends DecisionDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Where the submission stands.' })
  submissionState: string;

  @ApiProperty({ enum: DECISION_STATES })
  state: string;

  @ApiProperty({ format: 'date-time' })
  decidedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  releasedAt: string | null;
}

/** One page of decisions. */
export class DecisionPageDto {
  @ApiProperty({ type: [DecisionRowDto] })
  items: DecisionRowDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` to go on; null at the end.' })
  next: string | null;
}

/** What a release did. */
export class ReleasedDecisionsDto {
  @ApiProperty({ description: 'How many decisions were made known.' })
  released: number;
}

/** A released decision with what the reviewers wrote, as the authors read it. */
export class FeedbackDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty({ type: [String], description: 'In an order that says nothing of the reviewers.' })
  comments: readonly string[];
}
