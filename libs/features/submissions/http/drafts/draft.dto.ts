import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsArray, IsString, ValidateNested } from 'class-validator';
import { AUTHOR_STANDINGS } from '../../domain/co-authors/author-standing';
import { SUBMISSION_STATES } from '../../domain/submission';
import { SignOffStandingDto } from '../sign-off/sign-off.dto';

const ANSWER = [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }];
const LEAF: ApiPropertyOptions = { nullable: true, oneOf: ANSWER };

/** An author of a draft. */
export class DraftAuthorDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Empty where none is known.' })
  address: string;

  @ApiProperty()
  orcid: string;

  @ApiProperty({ type: [String] })
  affiliations: readonly string[];

  @ApiProperty()
  presenter: boolean;
}

/** Who supervises the work. */
export class SupervisorDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;
}

/** Everything that the writers of a submission can change. */
export class DraftContentDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'By the ids of the sections.' })
  texts: Readonly<Record<string, string>>;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  typeId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  trackId: string | null;

  @ApiProperty({ type: [String] })
  keywords: readonly string[];

  @ApiProperty({ type: [DraftAuthorDto] })
  authors: readonly DraftAuthorDto[];

  @ApiProperty({ type: SupervisorDto })
  supervisor: SupervisorDto;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: ANSWER },
    description: 'By the ids of the questions.',
  })
  answers: Readonly<Record<string, string | readonly string[] | boolean>>;
}

/** The version that was sent in last. */
export class SubmittedVersionDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** What the program knows of an author of a draft. */
export class AuthorStandingDto {
  @ApiProperty({ format: 'uuid', description: 'The id of the author in the draft.' })
  authorKey: string;

  @ApiProperty()
  you: boolean;

  @ApiProperty({ description: 'Whether they have said themselves that they are an author.' })
  confirmed: boolean;

  @ApiProperty({ enum: AUTHOR_STANDINGS })
  standing: (typeof AUTHOR_STANDINGS)[number];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When they were asked last.' })
  askedAt: string | null;

  @ApiProperty({ description: 'Whether they can be asked now: they have an address, and were not asked today.' })
  mayBeAsked: boolean;
}

/** A draft as its writers see it. */
export class DraftDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ enum: Object.keys(SUBMISSION_STATES) })
  state: string;

  @ApiProperty({ type: DraftContentDto })
  content: DraftContentDto;

  @ApiProperty({ description: 'Grows with every change.' })
  revision: number;

  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ type: SubmittedVersionDto, nullable: true })
  submitted: SubmittedVersionDto | null;

  @ApiProperty({ description: 'Whether it holds something that was not sent in.' })
  changed: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lateUntil: string | null;

  @ApiProperty({ type: [AuthorStandingDto] })
  authors: readonly AuthorStandingDto[];

  @ApiProperty({ type: SignOffStandingDto, nullable: true, description: 'Null where no supervisor was asked.' })
  signOff: SignOffStandingDto | null;

  @ApiProperty({ description: 'Whether you have no address yet by which you can come back.' })
  guest: boolean;
}

/** What you made of one piece of a draft: from what you saw to what you wrote. */
export class DraftChangeDto {
  @ApiProperty({ example: 'texts.abstract' })
  @IsString()
  at: string;

  @ApiProperty(LEAF)
  @Allow()
  from: string | boolean | readonly string[] | null;

  @ApiProperty(LEAF)
  @Allow()
  to: string | boolean | readonly string[] | null;
}

/** What you have typed since the last save. */
export class DraftChangesDto {
  @ApiProperty({ type: [DraftChangeDto], maxItems: 2000 })
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => DraftChangeDto)
  changes: DraftChangeDto[];
}

/** A piece that two have changed so that both cannot stand; the draft holds theirs. */
export class DraftConflictDto {
  @ApiProperty()
  at: string;

  @ApiProperty(LEAF)
  yours: string | boolean | readonly string[] | null;

  @ApiProperty(LEAF)
  theirs: string | boolean | readonly string[] | null;
}

/** A piece that cannot be kept, and why. */
export class RefusedChangeDto {
  @ApiProperty()
  at: string;

  @ApiProperty()
  message: string;
}

/** What became of a save. */
export class SavedDraftDto {
  @ApiProperty({ type: DraftContentDto })
  content: DraftContentDto;

  @ApiProperty()
  revision: number;

  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ type: [DraftConflictDto] })
  conflicts: readonly DraftConflictDto[];

  @ApiProperty({ type: [RefusedChangeDto] })
  refused: readonly RefusedChangeDto[];
}

/** A submission that has just begun. */
export class StartedSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;
}
