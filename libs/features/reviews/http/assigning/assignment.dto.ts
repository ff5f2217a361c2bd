import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

/** One work for one reviewer. */
export class ReviewAssignmentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'reviewerId is an id.' })
  reviewerId: string;
}

/** One work for one reviewer, or for one in training whom a reviewer of the work leads. */
export class WishedAssignmentDto extends ReviewAssignmentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Who leads them, where they are in training.' })
  @IsOptional()
  @IsUUID('all', { message: 'leadId is an id.' })
  leadId?: string;
}

/** Who is to review what, besides what they have already, and what is taken back before that. */
export class AssignReviewersDto {
  @ApiProperty({ type: [WishedAssignmentDto] })
  @IsArray({ message: 'pairs is a list.' })
  @ArrayMaxSize(50_000, { message: 'Assign at most 50000 at once.' })
  @ValidateNested({ each: true })
  @Type(() => WishedAssignmentDto)
  pairs: WishedAssignmentDto[];

  @ApiPropertyOptional({ type: [ReviewAssignmentDto], description: 'What is taken back, where no review was sent.' })
  @IsOptional()
  @IsArray({ message: 'remove is a list.' })
  @ArrayMaxSize(50_000, { message: 'Take back at most 50000 at once.' })
  @ValidateNested({ each: true })
  @Type(() => ReviewAssignmentDto)
  remove?: ReviewAssignmentDto[];
}

/** How reviewers should be proposed. */
export class ProposeReviewersDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 10,
    description: 'How many reviews each work should get; as many as the rules of the conference want if not given.',
  })
  @IsOptional()
  @IsInt({ message: 'perSubmission is a whole number.' })
  @Min(1, { message: 'perSubmission is at least 1.' })
  @Max(10, { message: 'perSubmission is at most 10.' })
  perSubmission?: number;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description:
      'Whether reviewers who have sent no review may be moved, few of them; or else what is missing is filled.',
  })
  @IsOptional()
  @IsBoolean({ message: 'adjust is true or false.' })
  adjust = false;

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;
}
