import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { ABSTENTIONS, type AbstentionKind, QUEUE_STATES, type QueueState } from '../../domain/writing/queue';
import { LONGEST_COMMENT } from '../../domain/writing/review-draft';
import { WorkForReviewersDto } from '../blind/work-for-reviewers.dto';
import { CriterionDto } from './criterion.dto';
import { ReviewDto } from './review.dto';

const tooLong = (field: string) => ({ message: `${field} has at most ${LONGEST_COMMENT} characters.` });

/** A review as it is sent: the parts to the authors become one text, the good first. */
export class SendReviewDto extends ReviewDto {
  @ApiPropertyOptional({ type: String, default: '', description: 'What works, and why.' })
  @IsOptional()
  @IsString({ message: 'strength is text.' })
  @MaxLength(LONGEST_COMMENT, tooLong('strength'))
  strength = '';

  @ApiPropertyOptional({ type: String, default: '', description: 'One question that helps them think further.' })
  @IsOptional()
  @IsString({ message: 'question is text.' })
  @MaxLength(LONGEST_COMMENT, tooLong('question'))
  question = '';

  @ApiPropertyOptional({ type: String, default: '', description: 'One next step.' })
  @IsOptional()
  @IsString({ message: 'nextStep is text.' })
  @MaxLength(LONGEST_COMMENT, tooLong('nextStep'))
  nextStep = '';

  @ApiPropertyOptional({
    type: 'integer',
    description:
      'The revision of the draft that is sent. With it, what another device has typed since is not overwritten.',
  })
  @IsOptional()
  @IsInt({ message: 'from is a whole number.' })
  from?: number;
}

/** What was sent. */
export class SentReviewDto {
  @ApiProperty({ type: 'integer', description: 'The revision of the draft that the review holds.' })
  revision: number;
}

/** What you have typed of a review; nobody else reads it. */
export class ReviewDraftDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      'By paths: `scores.<criterion>`, `strength`, `question`, `nextStep`, `commentToAuthors`, `commentToOrganisers`.',
  })
  content: Readonly<Record<string, string>>;

  @ApiProperty({ type: 'integer', description: 'Grows with every change; 0 where nothing was typed.' })
  revision: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  savedAt: string | null;
}

/** A work that you were given to review. */
export class QueuedWorkDto extends WorkForReviewersDto {
  @ApiProperty({ type: [String], description: 'By what it is judged: ids of criteria, in order.' })
  criterionIds: readonly string[];

  @ApiProperty({ enum: QUEUE_STATES })
  standing: QueueState;

  @ApiProperty({ description: 'Whether it can still be reviewed.' })
  open: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot be reviewed any more.' })
  closed: string | null;

  @ApiProperty({ description: 'Whether you have put it off.' })
  skipped: boolean;

  @ApiProperty({ type: ReviewDto, nullable: true, description: 'What you have sent of it.' })
  review: ReviewDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: 'integer', description: 'How many posts of its discussion you have not read yet.' })
  newPosts: number;

  @ApiProperty({ type: ReviewDraftDto })
  draft: ReviewDraftDto;
}

/** A work that you have given back. */
export class GivenBackDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: ABSTENTIONS })
  kind: AbstentionKind;

  @ApiProperty()
  reason: string;
}

/** What you have to review, and by what. */
export class ReviewQueueDto {
  @ApiProperty({ type: [CriterionDto] })
  criteria: readonly CriterionDto[];

  @ApiProperty({ type: [QueuedWorkDto] })
  works: readonly QueuedWorkDto[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The work to take next.' })
  next: string | null;

  @ApiProperty({ type: [GivenBackDto] })
  givenBack: readonly GivenBackDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When reviews are wanted by.' })
  dueAt: string | null;

  @ApiProperty({ format: 'date-time' })
  now: string;
}

/** Whether a work is put off. */
export class SkipWorkDto {
  @ApiProperty()
  @IsBoolean({ message: 'skipped is true or false.' })
  skipped: boolean;
}

/** Why you do not review a work. */
export class AbstainDto {
  @ApiProperty({ enum: ABSTENTIONS })
  @IsIn(ABSTENTIONS, { message: `kind is one of: ${ABSTENTIONS.join(', ')}.` })
  kind: AbstentionKind;

  @ApiProperty({ description: 'Only organisers read it.' })
  @IsString({ message: 'reason is text.' })
  reason: string;
}

/** A work that a reviewer gave back. */
export class AbstentionDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ format: 'uuid' })
  reviewerId: string;

  @ApiProperty({ description: "The reviewer's name." })
  reviewer: string;

  @ApiProperty({ enum: ABSTENTIONS })
  kind: AbstentionKind;

  @ApiProperty()
  reason: string;
}
