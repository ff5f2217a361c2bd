import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { EXPERIENCES, type Experience } from '../../domain/assigning/reviewer-profile';

const EXPERIENCE_FAULT = { message: 'experience is experienced or new.' };
const CAPACITY_FAULT = { message: 'capacity is a whole number.' };

/** What a reviewer says of themselves. */
export class ReviewerProfileDto {
  @ApiProperty({ type: [String] })
  @IsArray({ message: 'topics is a list.' })
  @ArrayMaxSize(40, { message: 'Give at most 40 topics.' })
  @IsString({ each: true, message: 'Each of the topics is text.' })
  topics: readonly string[];

  @ApiProperty({ type: [String], description: 'Titles or abstracts of theirs.' })
  @IsArray({ message: 'texts is a list.' })
  @ArrayMaxSize(10, { message: 'Give at most 10 titles or abstracts.' })
  @IsString({ each: true, message: 'Each of the texts is text.' })
  texts: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many works they take at most.' })
  @IsOptional()
  @IsInt(CAPACITY_FAULT)
  capacity: number | null;

  @ApiProperty()
  @IsString({ message: 'lab is text.' })
  @MaxLength(200, { message: 'This has at most 200 characters.' })
  lab: string;

  @ApiProperty({ enum: EXPERIENCES, nullable: true })
  @IsOptional()
  @IsIn(EXPERIENCES, EXPERIENCE_FAULT)
  experience: Experience | null;
}

/** One's own profile, with what there is to choose from. */
export class OwnReviewerProfileDto extends ReviewerProfileDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change; 0 before the first.' })
  revision: number;

  @ApiProperty()
  done: boolean;

  @ApiProperty({ type: [String], description: 'What the works here are about.' })
  suggestions: readonly string[];

  @ApiProperty({ type: [String], description: 'Labs as others here call theirs.' })
  labs: readonly string[];
}

/** The revision after a change. */
export class KeptProfileDto {
  @ApiProperty({ type: 'integer' })
  revision: number;
}

/** What an organiser says of a reviewer. */
export class LimitReviewerDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many works they take at most; 0 for no more.' })
  @IsOptional()
  @IsInt(CAPACITY_FAULT)
  capacity: number | null;

  @ApiProperty({ enum: EXPERIENCES, nullable: true })
  @IsOptional()
  @IsIn(EXPERIENCES, EXPERIENCE_FAULT)
  experience: Experience | null;
}

/** Why somebody gives a work back. */
export class DeclareConflictDto {
  @ApiPropertyOptional({ type: String, description: 'For the organisers alone; may be empty.' })
  @IsOptional()
  @IsString({ message: 'reason is text.' })
  @MaxLength(1000, { message: 'This has at most 1000 characters.' })
  reason = '';
}

/** Who should not review which work. */
export class RecordConflictDto extends DeclareConflictDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'personId is an id.' })
  personId: string;
}
