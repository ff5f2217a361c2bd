import { PLACED_OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsString, MaxLength } from 'class-validator';
import { LONGEST_COMMENT } from '../../domain/writing/review-draft';

/** What a reviewer says of a work. */
export class ReviewDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 1, maximum: 5 },
    description: 'A score from 1 to 5 by the id of each criterion.',
  })
  @IsObject({ message: 'scores has a score for each criterion.' })
  scores: Record<string, number>;

  @ApiProperty({ description: 'The authors read it, without knowing who wrote it.' })
  @IsString({ message: 'commentToAuthors is text.' })
  @MaxLength(LONGEST_COMMENT, { message: `commentToAuthors has at most ${LONGEST_COMMENT} characters.` })
  commentToAuthors: string;

  @ApiProperty({ description: 'Only the organisers read it; may be empty.' })
  @IsString({ message: 'commentToOrganisers is text.' })
  @MaxLength(LONGEST_COMMENT, { message: `commentToOrganisers has at most ${LONGEST_COMMENT} characters.` })
  commentToOrganisers: string;
}

/** A review with who wrote it. */
export class SignedReviewDto extends ReviewDto {
  @ApiProperty({ format: 'uuid' })
  reviewerId: string;

  @ApiProperty({ description: "The reviewer's name." })
  reviewer: string;
}

/** A work with all that its reviewers wrote. */
export class ReviewedWorkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: PLACED_OUTCOMES })
  wishedType: string;

  @ApiProperty()
  state: string;

  @ApiProperty({ description: 'How many were asked to review it.' })
  assigned: number;

  @ApiProperty({ description: 'How many have.' })
  count: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Weighted mean from 1 to 5; null without a review.' })
  mean: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How far the kindest and the strictest review are apart.' })
  spread: number | null;

  @ApiProperty({ description: 'Whether it is your own work, of which you read no review here.' })
  own: boolean;

  @ApiProperty({ type: [SignedReviewDto] })
  reviews: readonly SignedReviewDto[];
}

/** One page of reviewed works. */
export class ReviewSummaryPageDto {
  @ApiProperty({ type: [ReviewedWorkDto] })
  items: ReviewedWorkDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` to go on; null at the end.' })
  next: string | null;
}
