import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { LONGEST_TEXT, LONGEST_TITLE, NOTICE_KINDS, type NoticeKind } from '../../domain/notices/notice';

/** The words of a notice as they were published. */
export class NoticeVersionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'From 1.' })
  number: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Paragraphs of plain text, with empty lines between them.' })
  text: string;

  @ApiProperty({ description: 'Whether who agreed to earlier words is asked again.' })
  asksAnew: boolean;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;
}

/** A notice as everybody reads it. */
export class NoticeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;

  @ApiProperty({ description: 'Whether people are asked to agree, or only told.' })
  asks: boolean;

  @ApiProperty({ type: NoticeVersionDto, description: 'The latest words.' })
  version: NoticeVersionDto;
}

/** A notice as its writers see it. */
export class NoticeHistoryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;

  @ApiProperty()
  title: string;

  @ApiProperty()
  asks: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'What is not published yet.' })
  draft: string | null;

  @ApiProperty({ type: 'integer', description: 'Of the draft; a change names the one it started from.' })
  revision: number;

  @ApiProperty({ type: [NoticeVersionDto], description: 'The latest first.' })
  versions: readonly NoticeVersionDto[];

  @ApiProperty({ type: 'integer', description: 'How many have agreed, in words that hold today.' })
  agreed: number;

  @ApiProperty({ type: 'integer', description: 'How many have agreed to earlier words only, and are asked again.' })
  toAskAnew: number;

  @ApiProperty({ type: 'integer' })
  withdrawn: number;
}

/** New words of a notice. */
export class ChangeNoticeDto {
  @ApiProperty({ maxLength: LONGEST_TITLE })
  @IsString({ message: 'Give the notice a title.' })
  @MaxLength(LONGEST_TITLE, { message: `Shorten the title to ${LONGEST_TITLE} characters.` })
  title: string;

  @ApiProperty({ description: 'Whether people are asked to agree, or only told.' })
  @IsBoolean({ message: 'Say whether people are asked to agree, or only told.' })
  asks: boolean;

  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'May leave open {conference}, {contact} and the like.' })
  @IsString({ message: 'Write what people are told.' })
  @MaxLength(LONGEST_TEXT, { message: `Shorten the text to ${LONGEST_TEXT} characters.` })
  text: string;

  @ApiProperty({ type: 'integer', description: 'Of the draft from which these words started.' })
  @IsInt({ message: 'revision is the number of the draft that you read.' })
  @Min(1, { message: 'revision is the number of the draft that you read.' })
  revision: number;
}

/** A new notice. */
export class NewNoticeDto {
  @ApiProperty({ enum: NOTICE_KINDS })
  @IsIn(NOTICE_KINDS, { message: `kind is one of ${NOTICE_KINDS.join(', ')}.` })
  kind: NoticeKind;

  @ApiProperty({ maxLength: LONGEST_TITLE })
  @IsString({ message: 'Give the notice a title.' })
  title: string;

  @ApiProperty({ description: 'Whether people are asked to agree, or only told.' })
  @IsBoolean({ message: 'Say whether people are asked to agree, or only told.' })
  asks: boolean;

  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString({ message: 'Write what people are told.' })
  text: string;
}

/** That a draft is ready for people to read. */
export class PublishNoticeDto {
  @ApiProperty({ type: 'integer', description: 'Of the draft that was read.' })
  @IsInt({ message: 'revision is the number of the draft that you read.' })
  revision: number;

  @ApiProperty({ description: 'False for a correction that changes nothing of what people agreed to.' })
  @IsBoolean({ message: 'Say whether those who agreed to earlier words are asked again.' })
  asksAnew: boolean;
}

/** Where a new notice is found. */
export class NoticeIdDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

/** The draft as it stands now. */
export class NoticeRevisionDto {
  @ApiProperty({ type: 'integer' })
  revision: number;
}

/** What the publication led to. */
export class PublishedNoticeDto {
  @ApiProperty({ format: 'uuid' })
  versionId: string;

  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ type: 'integer', description: 'How many people are asked again.' })
  toAskAnew: number;
}
