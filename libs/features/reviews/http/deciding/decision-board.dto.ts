import { OUTCOMES, PLACED_OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { DECISION_STATES } from '../../domain/deciding/decision';

/** A decision as it stands. */
export class StandingDecisionDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty({ enum: DECISION_STATES })
  state: string;

  @ApiProperty({ type: 'integer', description: 'Goes with the next change.' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ format: 'date-time' })
  decidedAt: string;
}

/** A work on the board. */
export class BoardRowDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ enum: PLACED_OUTCOMES })
  wishedType: string;

  @ApiProperty()
  state: string;

  @ApiProperty({ description: 'Whether it is your own: then nothing else is told of it.' })
  own: boolean;

  @ApiProperty({ type: [Number], description: 'What each review comes to, the best first.' })
  ratings: readonly number[];

  @ApiProperty({ type: 'integer', description: 'How many reviews there are.' })
  count: number;

  @ApiProperty({ type: 'integer', description: 'How many were asked for.' })
  asked: number;

  @ApiProperty({ type: 'integer', description: 'How many posts of its discussion you have not read yet.' })
  newPosts: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Raw.' })
  mean: number | null;

  @ApiProperty({
    ...{ type: Number, nullable: true },
    description: 'With the kindness of its reviewers taken off; null where nothing can be said of them.',
  })
  adjusted: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How far the kindest and the strictest are apart.' })
  spread: number | null;

  @ApiProperty({ type: StandingDecisionDto, nullable: true })
  decision: StandingDecisionDto | null;

  @ApiProperty({ enum: OUTCOMES, type: String, nullable: true, description: 'What its authors know.' })
  known: string | null;
}

/** How much kinder than the others somebody judges. */
export class ReviewerLeniencyDto {
  @ApiProperty()
  reviewer: string;

  @ApiProperty({ type: 'integer' })
  reviews: number;

  @ApiProperty({ description: 'In points of the scale; below 0 for whoever is stricter.' })
  leniency: number;
}

/** How many there is room for; null where nobody has said. */
export class TypePlacesDto {
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0 })
  @ValidateIf((_, value) => value !== null)
  @IsInt({ message: 'talk is a whole number or null.' })
  talk: number | null;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0 })
  @ValidateIf((_, value) => value !== null)
  @IsInt({ message: 'lightning-talk is a whole number or null.' })
  'lightning-talk': number | null;

  @ApiProperty({ type: 'integer', nullable: true, minimum: 0 })
  @ValidateIf((_, value) => value !== null)
  @IsInt({ message: 'poster is a whole number or null.' })
  poster: number | null;
}

/** How many works of a track there is room for. */
export class TrackPlacesDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'trackId is an id.' })
  trackId: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt({ message: 'places is a whole number.' })
  places: number;
}

/** A share that is aimed at among the works with a place. */
export class TargetShareDto {
  @ApiProperty({ format: 'uuid', description: 'A question of the form with answers to choose from.' })
  @IsUUID('all', { message: 'questionId is an id.' })
  questionId: string;

  @ApiProperty({ description: 'One of its answers.' })
  @IsString({ message: 'optionId is text.' })
  @MaxLength(100, { message: 'optionId has at most 100 characters.' })
  optionId: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100, description: 'In per cent.' })
  @IsInt({ message: 'atLeast is a whole number.' })
  atLeast: number;
}

/** What organisers aim at when they decide. */
export class DecidingPlanDto {
  @ApiProperty({ type: TypePlacesDto })
  @ValidateNested()
  @Type(() => TypePlacesDto)
  places: TypePlacesDto;

  @ApiProperty({ type: [TrackPlacesDto] })
  @IsArray({ message: 'trackPlaces is a list.' })
  @ArrayMaxSize(200, { message: 'There are at most 200 tracks.' })
  @ValidateNested({ each: true })
  @Type(() => TrackPlacesDto)
  trackPlaces: readonly TrackPlacesDto[];

  @ApiProperty({ type: [TargetShareDto] })
  @IsArray({ message: 'shares is a list.' })
  @ArrayMaxSize(20, { message: 'Aim at no more than 20 shares.' })
  @ValidateNested({ each: true })
  @Type(() => TargetShareDto)
  shares: readonly TargetShareDto[];
}

/** A plan as it is kept. */
export class KeptPlanDto extends DecidingPlanDto {
  @ApiProperty({ type: 'integer', description: 'Goes with the next change, in If-Match.' })
  version: number;
}

/** How far a share is reached. */
export class ReachedShareDto extends TargetShareDto {
  @ApiProperty({
    ...{ type: 'integer', nullable: true },
    description: 'In per cent, in steps of 5; null where telling it would speak of persons.',
  })
  share: number | null;
}

/** An answer of which a share can be asked. */
export class ShareOptionDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  label: string;
}

/** A question of which a share can be asked. */
export class ShareQuestionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  label: string;

  @ApiProperty({ type: [ShareOptionDto] })
  options: readonly ShareOptionDto[];
}

/** Everything from which organisers decide. */
export class DecisionBoardDto {
  @ApiProperty({ type: [BoardRowDto] })
  rows: readonly BoardRowDto[];

  @ApiProperty({
    type: [ReviewerLeniencyDto],
    description: 'The kindest first; only those of whom anything can be said.',
  })
  reviewers: readonly ReviewerLeniencyDto[];

  @ApiProperty({ type: KeptPlanDto })
  plan: KeptPlanDto;

  @ApiProperty({ type: [ReachedShareDto] })
  shares: readonly ReachedShareDto[];

  @ApiProperty({ type: [ShareQuestionDto] })
  questions: readonly ShareQuestionDto[];

  @ApiProperty({ type: 'integer', description: 'How many reviews a work is to have at least.' })
  least: number;
}
