import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Min, ValidateIf, ValidateNested } from 'class-validator';
import { LONGEST_COMMENT, LONGEST_SUGGESTION } from '../../domain/feedback/margin';
import { RoundDto } from './round.dto';

/** One of the texts of a work. */
export class WorkTextDto {
  @ApiProperty({ example: 'texts.abstract', description: 'The leaf of the draft that holds it.' })
  field: string;

  @ApiProperty({ description: 'The heading of its section; empty where it has none.' })
  heading: string;

  @ApiProperty({ description: 'Inline text, as it was typed.' })
  text: string;
}

/** A version that mentor and authors read. */
export class ReadableVersionDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'Why it was kept.' })
  occasion: string;
}

/** What you saw when you last looked. */
export class SinceDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: [WorkTextDto] })
  texts: readonly WorkTextDto[];
}

/** Where the words of a thread are in what is shown. */
export class PlaceDto {
  @ApiProperty({ example: 'texts.abstract' })
  field: string;

  @ApiProperty({ description: 'The first character of the words, counted in the text as it is read.' })
  from: number;

  @ApiProperty({ description: 'The character after their last.' })
  until: number;

  @ApiProperty({ enum: ['kept', 'changed'], description: 'Whether they are the same words still.' })
  standing: 'kept' | 'changed';
}

/** Other words that somebody suggests. */
export class SuggestionDto {
  @ApiProperty({ description: 'Inline text; empty suggests to take the words out.' })
  text: string;

  @ApiProperty({ enum: ['offered', 'taken', 'left'] })
  state: 'offered' | 'taken' | 'left';

  @ApiProperty({ type: Number, nullable: true, description: 'The version that holds the draft as it was before.' })
  takenAfterVersion: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'To authors: why it cannot be taken with one tap.' })
  cannotTake: string | null;
}

/** A comment in a thread. */
export class CommentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Who wrote it.' })
  name: string;

  @ApiProperty()
  yours: boolean;

  @ApiProperty({ description: 'Plain text; empty once it was removed.' })
  text: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  changedAt: string | null;

  @ApiProperty()
  removed: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was shown to the organisers.',
  })
  reportedAt: string | null;

  @ApiProperty({ description: 'Whether it was written since you last looked.' })
  isNew: boolean;

  @ApiProperty({ type: SuggestionDto, nullable: true })
  suggestion: SuggestionDto | null;
}

/** A thread at the words on which it was written. */
export class ThreadDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Counted from 1 in the order in which they were opened.' })
  number: number;

  @ApiProperty({ description: 'The version on which it was written.' })
  version: number;

  @ApiProperty({ description: 'Whether it is on the whole work.' })
  onAll: boolean;

  @ApiProperty({ description: 'The words as they were.' })
  quote: string;

  @ApiProperty({ description: 'What stood before them.' })
  before: string;

  @ApiProperty({ description: 'What stood after them.' })
  after: string;

  @ApiProperty({ type: PlaceDto, nullable: true, description: 'Null where the words are no longer there.' })
  place: PlaceDto | null;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  resolvedBy: string | null;

  @ApiProperty({ type: [CommentDto] })
  comments: readonly CommentDto[];
}

/** The margin of a work. */
export class MarginDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ enum: ['author', 'mentor'], description: 'As whom you read it.' })
  you: 'author' | 'mentor';

  @ApiProperty({ format: 'uuid' })
  pairingId: string;

  @ApiProperty({ description: "The mentor's name." })
  mentor: string;

  @ApiProperty({ type: [String], description: 'The names of the authors, in order.' })
  authors: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'Why nothing can be written; null where both write.' })
  readOnly: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Which version is shown; null is the draft as it is now.' })
  version: number | null;

  @ApiProperty({ type: [WorkTextDto] })
  texts: readonly WorkTextDto[];

  @ApiProperty({ type: [ReadableVersionDto], description: 'The versions that the mentor reads, the latest first.' })
  versions: readonly ReadableVersionDto[];

  @ApiProperty({ description: 'To authors: whether the draft holds other words than the latest of them.' })
  draftDiffers: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastLookedAt: string | null;

  @ApiProperty({ type: SinceDto, nullable: true, description: 'Null where the words are the same as then.' })
  since: SinceDto | null;

  @ApiProperty({ type: [ThreadDto] })
  threads: readonly ThreadDto[];

  @ApiProperty({ type: [RoundDto], description: 'The latest first.' })
  rounds: readonly RoundDto[];

  @ApiProperty({ description: 'How many more comments there is room for.' })
  commentsLeft: number;

  @ApiProperty({ format: 'date-time' })
  now: string;
}

/** Which version is to be shown. */
export class MarginQuery {
  @ApiPropertyOptional({ description: 'The number of a version, or `draft`; without it what is best to see.' })
  @IsOptional()
  @Matches(/^(draft|[1-9]\d{0,8})$/, { message: 'version is a number, or draft.' })
  version?: string;
}

/** Words that were chosen in a version. */
export class ChosenWordsDto {
  @ApiProperty({ example: 'texts.abstract' })
  @IsString({ message: 'Say in which text the words stand.' })
  field: string;

  @ApiProperty({ minimum: 0 })
  @IsInt({ message: 'Say where the words begin.' })
  @Min(0, { message: 'Say where the words begin.' })
  from: number;

  @ApiProperty({ minimum: 1 })
  @IsInt({ message: 'Say where the words end.' })
  @Min(1, { message: 'Say where the words end.' })
  until: number;
}

/** What somebody says in a thread. */
export class NewCommentDto {
  @ApiProperty({ maxLength: LONGEST_COMMENT, description: 'Plain text; may be empty beside a suggestion.' })
  @IsString({ message: 'Write what you would like to say.' })
  text: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: LONGEST_SUGGESTION,
    description: 'Other words for those chosen, in inline text; empty suggests to take them out.',
  })
  @IsOptional()
  @IsString({ message: 'The suggested wording is text.' })
  suggestion: string | null = null;
}

/** What somebody says on words of a version, or on the whole work. */
export class NewThreadDto extends NewCommentDto {
  @ApiProperty({ minimum: 1, description: 'The version that was read.' })
  @IsInt({ message: 'Say which version you have read.' })
  @Min(1, { message: 'Say which version you have read.' })
  version: number;

  @ApiProperty({ type: ChosenWordsDto, nullable: true, description: 'Null for the whole work.' })
  @ValidateIf((body: NewThreadDto) => body.words !== null)
  @ValidateNested()
  @Type(() => ChosenWordsDto)
  words: ChosenWordsDto | null;
}

/** A comment in other words. */
export class ChangedCommentDto {
  @ApiProperty({ maxLength: LONGEST_COMMENT })
  @IsString({ message: 'Write what you would like to say.' })
  text: string;
}

/** Why a comment is shown to the organisers. */
export class ReportCommentDto {
  @ApiProperty({ maxLength: 2000, description: 'The organisers read it.' })
  @IsString({ message: 'Say in a sentence what is wrong with it.' })
  reason: string;
}

/** The thread that was opened. */
export class OpenedThreadDto {
  @ApiProperty({ format: 'uuid' })
  threadId: string;
}

/** The comment that was written. */
export class WrittenCommentDto {
  @ApiProperty({ format: 'uuid' })
  commentId: string;
}

/** What was kept before a suggestion was taken. */
export class TakenSuggestionDto {
  @ApiProperty({ description: 'The version that holds the draft as it was before.' })
  kept: number;
}
