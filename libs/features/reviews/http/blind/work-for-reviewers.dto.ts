import { ApiProperty } from '@nestjs/swagger';

/** What the authors were asked besides the abstract. */
export class AnswerForReviewersDto {
  @ApiProperty()
  question: string;

  @ApiProperty()
  answer: string;
}

/** A file of a work; get it from `review-files`. */
export class FileForReviewersDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042 poster 1.pdf' })
  name: string;

  @ApiProperty({ example: 'application/pdf' })
  type: string;
}

/** A work as its reviewers read it. */
export class WorkForReviewersDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Inline text; paragraphs separated by a blank line.' })
  abstract: string;

  @ApiProperty({ type: [String] })
  keywords: readonly string[];

  @ApiProperty({ type: [String], nullable: true, description: 'null where you are not to know them.' })
  authors: readonly string[] | null;

  @ApiProperty({ type: [AnswerForReviewersDto] })
  answers: readonly AnswerForReviewersDto[];

  @ApiProperty({ type: [FileForReviewersDto] })
  files: readonly FileForReviewersDto[];
}
