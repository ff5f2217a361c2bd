import { ApiProperty } from '@nestjs/swagger';

/** A submission as a row of the organisers' table. */
export class SubmissionRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({
    enum: ['draft', 'submitted', 'in revision', 'accepted', 'waitlisted', 'declined', 'confirmed', 'withdrawn'],
  })
  state: string;

  @ApiProperty({ description: 'Empty where nothing is written yet.' })
  title: string;

  @ApiProperty({ type: [String] })
  authors: readonly string[];

  @ApiProperty({ type: [String] })
  presenters: readonly string[];

  @ApiProperty({ type: 'integer', description: 'Authors who have not said yet that they are.' })
  unconfirmed: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  trackId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  typeId: string | null;

  @ApiProperty({ type: [String] })
  keywords: readonly string[];

  @ApiProperty({ type: 'integer' })
  words: number;

  @ApiProperty({ type: Number, nullable: true, description: 'The version that counts; null before the first.' })
  version: number | null;

  @ApiProperty({ format: 'date-time' })
  begunAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When somebody wrote in it last.' })
  savedAt: string | null;

  @ApiProperty({ description: 'Whether something was written after it was sent in.' })
  changed: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lateUntil: string | null;

  @ApiProperty({ description: 'Whether somebody else than its authors began it.' })
  onBehalf: boolean;

  @ApiProperty({
    enum: ['asked', 'signed', 'not-yet', 'overridden'],
    nullable: true,
    description: 'What the supervisor named now has said last; null where nobody was asked.',
  })
  signOff: string | null;

  @ApiProperty({ description: 'Comes back with a change, which is refused where the row is another by then.' })
  mark: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who helps with it.' })
  mentor: string | null;
}

/** Two works of which one has much of the other. */
export class SimilarWorksDto {
  @ApiProperty({ format: 'uuid' })
  one: string;

  @ApiProperty({ format: 'uuid' })
  other: string;

  @ApiProperty({ type: 'integer', description: 'Of the sentences of `one`, how many in a hundred are in `other` too.' })
  oneShares: number;

  @ApiProperty({ type: 'integer' })
  otherShares: number;
}

/** Every submission of a conference, and which look alike. */
export class SubmissionTableDto {
  @ApiProperty({ type: [SubmissionRowDto] })
  rows: readonly SubmissionRowDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When all texts were compared last.' })
  comparedAt: string | null;

  @ApiProperty({ type: [SimilarWorksDto] })
  similar: readonly SimilarWorksDto[];
}

/** The works in which words were found. */
export class FoundSubmissionsDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  ids: string[];
}
