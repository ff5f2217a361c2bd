import { ApiProperty } from '@nestjs/swagger';
import { CONFLICT_KINDS, type ConflictKind } from '../../domain/assigning/conflict';
import { EXPERIENCES, type Experience } from '../../domain/assigning/reviewer-profile';
import { ReviewingRulesDto } from '../rules/reviewing-rules.dto';

/** Somebody who was given a work. */
export class GivenReviewerDto {
  @ApiProperty({ format: 'uuid' })
  reviewerId: string;

  @ApiProperty({ enum: ['reviewer', 'in training'] })
  role: 'reviewer' | 'in training';

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Who leads them, where they are in training.',
  })
  leadId: string | null;

  @ApiProperty({ description: 'Whether they have sent their review: then the work stays theirs.' })
  reviewed: boolean;
}

/** A work with its reviewers. */
export class AssignedWorkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ description: 'Whether it is your own: then you see no reviewer of it.' })
  own: boolean;

  @ApiProperty({ type: [GivenReviewerDto] })
  reviewers: readonly GivenReviewerDto[];
}

/** Somebody who reviews, with what they have said of themselves. */
export class KnownReviewerDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], nullable: true, description: 'The tracks that they review; null: all.' })
  trackIds: readonly string[] | null;

  @ApiProperty({ type: [String] })
  topics: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many works they take; null: not said.' })
  capacity: number | null;

  @ApiProperty()
  lab: string;

  @ApiProperty({ enum: EXPERIENCES, nullable: true })
  experience: Experience | null;

  @ApiProperty({ description: 'Whether they have described themselves.' })
  done: boolean;

  @ApiProperty({ description: 'False for somebody who was given a work and no longer reviews here.' })
  here: boolean;
}

/** Why somebody should not review a work. */
export class ConflictDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ enum: CONFLICT_KINDS })
  kind: ConflictKind;

  @ApiProperty({ description: 'Whether nobody can assign them all the same.' })
  hard: boolean;

  @ApiProperty({ description: 'As it follows the name: “mentors it”.' })
  words: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of one that somebody has declared.' })
  conflictId: string | null;
}

/** Who reviews what, and what is known for changing it. */
export class AssigningDto {
  @ApiProperty({ type: ReviewingRulesDto })
  rules: ReviewingRulesDto;

  @ApiProperty({ type: [AssignedWorkDto] })
  works: readonly AssignedWorkDto[];

  @ApiProperty({ type: [KnownReviewerDto] })
  reviewers: readonly KnownReviewerDto[];

  @ApiProperty({ type: [ConflictDto] })
  conflicts: readonly ConflictDto[];
}
