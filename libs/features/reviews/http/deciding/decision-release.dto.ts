import { OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsISO8601, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { USUAL_UNDO_MINUTES } from '../../domain/deciding/decision-release';

/** What organisers confirm. */
export class ReleaseDecisionsDto {
  @ApiProperty({ description: 'Of the preview: then exactly what it showed is released, or nothing.' })
  @IsString({ message: 'digest is the text that came with the preview.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'digest is the text that came with the preview.' })
  digest: string;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, maximum: 1440, default: USUAL_UNDO_MINUTES },
    description: 'For how many minutes it can be called back before anybody hears of it.',
  })
  @IsOptional()
  @IsInt({ message: 'undoMinutes is a whole number.' })
  @Min(0, { message: 'undoMinutes is not below 0.' })
  @Max(1440, { message: 'undoMinutes is at most a day; give a moment instead.' })
  undoMinutes?: number;

  @ApiPropertyOptional({ format: 'date-time', description: 'At this moment, not as soon as the minutes are over.' })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'at is an instant, such as 2027-04-19T09:00:00Z.' })
  @Matches(/(Z|[+-]\d\d:\d\d)$/, { message: 'at is an instant with its zone, such as 2027-04-19T09:00:00Z.' })
  at?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Why works with too few reviews are released all the same.' })
  @IsOptional()
  @IsString({ message: 'fewReviewsReason is text.' })
  @MaxLength(1000, { message: 'The reason has at most 1000 characters.' })
  fewReviewsReason?: string;
}

/** What a release did, or will do. */
export class OrderedReleaseDto {
  @ApiProperty({ type: 'integer', description: 'How many decisions are made known.' })
  released: number;

  @ApiProperty({ format: 'date-time' })
  releasesAt: string;
}

/** How many works get one outcome. */
export class OutcomeCountDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty({ type: 'integer' })
  count: number;
}

/** A work with too few reviews. */
export class FewReviewsDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ type: 'integer' })
  reviews: number;
}

/** A release that has its moment and can still be called back. */
export class ComingReleaseDto {
  @ApiProperty({ format: 'date-time' })
  releasesAt: string;

  @ApiProperty({ type: String, nullable: true })
  askedBy: string | null;

  @ApiProperty({ description: 'Why works with too few reviews are among them; may be empty.' })
  fewReviewsReason: string;

  @ApiProperty({ type: [OutcomeCountDto] })
  counts: readonly OutcomeCountDto[];
}

/** What would be made known now. */
export class ReleasePreviewDto {
  @ApiProperty({ type: [OutcomeCountDto] })
  counts: readonly OutcomeCountDto[];

  @ApiProperty({ type: 'integer', description: 'How many submitted works have no decision yet.' })
  undecided: number;

  @ApiProperty({ type: [FewReviewsDto], description: 'They are released only for a reason.' })
  fewReviews: readonly FewReviewsDto[];

  @ApiProperty({ type: 'integer', description: 'How many reviews a work is to have at least.' })
  least: number;

  @ApiProperty({ type: 'integer' })
  usualUndoMinutes: number;

  @ApiProperty({ description: 'Goes with the release.' })
  digest: string;

  @ApiProperty({ type: ComingReleaseDto, nullable: true })
  coming: ComingReleaseDto | null;
}

/** A letter as its reader gets it. */
export class DecisionLetterDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ description: 'To whom.' })
  name: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;
}

/** One page of letters. */
export class DecisionLetterPageDto {
  @ApiProperty({ type: [DecisionLetterDto] })
  items: readonly DecisionLetterDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` to go on; null at the end.' })
  next: string | null;
}
