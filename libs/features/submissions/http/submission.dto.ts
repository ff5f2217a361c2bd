import { ApiProperty } from '@nestjs/swagger';
import { PRESENTATION_TYPES, SUBMISSION_STATES } from '../domain/submission';

/** An author in their place. */
export class AuthorDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  presenter: boolean;

  @ApiProperty({ type: [Number], description: 'Places in the list of affiliations, from 0.' })
  affiliations: readonly number[];
}

/** Where a text was first published. */
export class SourceDto {
  @ApiProperty()
  url: string;

  @ApiProperty()
  licence: string;
}

/** A submission with the latest version of its abstract. */
export class SubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ enum: PRESENTATION_TYPES })
  wishedType: string;

  @ApiProperty({ enum: Object.keys(SUBMISSION_STATES) })
  state: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Inline text; paragraphs separated by a blank line.' })
  abstract: string;

  @ApiProperty({ description: 'Number of the version shown.' })
  version: number;

  @ApiProperty({ type: [String] })
  keywords: readonly string[];

  @ApiProperty({ type: [String] })
  affiliations: readonly string[];

  @ApiProperty({ type: [AuthorDto] })
  authors: readonly AuthorDto[];

  @ApiProperty({ type: SourceDto, nullable: true })
  source: SourceDto | null;
}

/** One page of submissions. */
export class SubmissionPageDto {
  @ApiProperty({ type: [SubmissionDto] })
  items: SubmissionDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` to go on; null at the end.' })
  next: string | null;
}

/** What an import did. */
export class ImportResultDto {
  @ApiProperty()
  submissions: number;

  @ApiProperty({ description: 'Places of authors in the table.' })
  people: number;

  @ApiProperty({ description: 'Whether it was a trial that changed nothing.' })
  dryRun: boolean;
}
