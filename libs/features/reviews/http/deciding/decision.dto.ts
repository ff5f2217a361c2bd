import { OUTCOMES, type Outcome, type RankedBy } from '@colloquy/engines/deciding';
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DECISION_STATES } from '../../domain/deciding/decision';
import { SCALE } from '../../domain/writing/criterion';

/** A decision on one work, to take down. */
export class WantedDecisionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ enum: OUTCOMES, nullable: true, type: String, description: 'Null takes a pending decision back.' })
  @ValidateIf((_, value) => value !== null)
  @IsIn(OUTCOMES, { message: `outcome is one of ${OUTCOMES.join(', ')}, or null to take a decision back.` })
  outcome: Outcome | null;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'Of the decision that you have seen; 0 where there was none. Another one in the meantime is a conflict.',
  })
  @IsInt({ message: 'version is that of the decision that you have seen, 0 for none.' })
  @Min(0, { message: 'version is that of the decision that you have seen, 0 for none.' })
  @Max(2_147_483_647, { message: 'version is that of the decision that you have seen, 0 for none.' })
  version: number;
}

/** Decisions to take down: nobody is told until they are released. */
export class DecideDto {
  @ApiProperty({ type: [WantedDecisionDto] })
  @IsArray({ message: 'decisions is a list.' })
  @ArrayMinSize(1, { message: 'Give at least one decision.' })
  @ArrayMaxSize(10_000, { message: 'Decide on at most 10000 works at once.' })
  @ValidateNested({ each: true })
  @Type(() => WantedDecisionDto)
  decisions: WantedDecisionDto[];

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0 },
    description: 'The highest version on the board that you decide from: the answer has all that is newer.',
  })
  @IsOptional()
  @IsInt({ message: 'seen is the highest version that you have seen.' })
  @Min(0, { message: 'seen is the highest version that you have seen.' })
  @Max(2_147_483_647, { message: 'seen is the highest version that you have seen.' })
  seen?: number;
}

/** What was taken down. */
export class DecidedWorksDto {
  @ApiProperty({ description: 'How many decisions.' })
  decided: number;

  @ApiProperty({ type: [String], description: 'What you should know, such as that a review is still to come.' })
  warnings: readonly string[];
}

/** How many works there is room for. */
export class PlacesQuery {
  @ApiProperty({ minimum: 0, description: 'Talks; lightning talks among them, unless these have places of their own.' })
  @Type(() => Number)
  @IsInt({ message: 'talks is a whole number.' })
  @Min(0, { message: 'talks is not below 0.' })
  talks: number;

  @ApiPropertyOptional({ minimum: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'lightningTalks is a whole number.' })
  @Min(0, { message: 'lightningTalks is not below 0.' })
  lightningTalks?: number;

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

  @ApiPropertyOptional({ enum: ['raw', 'adjusted'], description: 'By which mean; the raw one unless said otherwise.' })
  @IsOptional()
  @IsIn(['raw', 'adjusted'], { message: 'by is raw or adjusted.' })
  by?: RankedBy;
}

/** A decision that might be taken, and why. */
export class ProposedDecisionDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: Outcome;

  @ApiProperty()
  reason: string;
}

/** A decision as organisers see it. */
export class DecisionRowDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

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

/** A released decision with what the reviewers wrote, as the authors read it. */
export class FeedbackDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty({ type: [String], description: 'In an order that says nothing of the reviewers.' })
  comments: readonly string[];
}
