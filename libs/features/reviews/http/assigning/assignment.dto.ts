import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

/** One work for one reviewer. */
export class ReviewAssignmentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'reviewerId is an id.' })
  reviewerId: string;
}

/** Who is to review what, besides what they have already. */
export class AssignReviewersDto {
  @ApiProperty({ type: [ReviewAssignmentDto] })
  @IsArray({ message: 'pairs is a list.' })
  @ArrayMaxSize(20_000, { message: 'Assign at most 20000 at once.' })
  @ValidateNested({ each: true })
  @Type(() => ReviewAssignmentDto)
  pairs: ReviewAssignmentDto[];
}

/** How reviewers should be proposed. */
export class ProposeReviewersDto {
  @ApiPropertyOptional({
    type: 'integer',
    default: 2,
    minimum: 1,
    maximum: 10,
    description: 'How many reviews each work should get.',
  })
  @IsOptional()
  @IsInt({ message: 'perSubmission is a whole number.' })
  @Min(1, { message: 'perSubmission is at least 1.' })
  @Max(10, { message: 'perSubmission is at most 10.' })
  perSubmission = 2;

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;
}
