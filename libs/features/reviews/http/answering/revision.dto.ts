import { ApiProperty } from '@nestjs/swagger';

/** A text of a work before and after. */
export class ChangedTextDto {
  @ApiProperty({ enum: ['title', 'abstract'] })
  field: string;

  @ApiProperty()
  before: string;

  @ApiProperty()
  after: string;
}

/** What has changed in a work since its reviewers read it. */
export class RevisedSinceDto {
  @ApiProperty({ format: 'date-time' })
  returnedAt: string;

  @ApiProperty({ type: [ChangedTextDto], description: 'Empty where no word of title and abstract has changed.' })
  changed: readonly ChangedTextDto[];
}

/** The same, or nothing where the work did not come back. */
export class RevisionForReviewersDto {
  @ApiProperty({ type: RevisedSinceDto, nullable: true })
  revised: RevisedSinceDto | null;
}
