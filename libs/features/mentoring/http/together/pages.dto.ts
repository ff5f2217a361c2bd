import { FILE_KINDS } from '@colloquy/platform/files';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, MaxLength } from 'class-validator';
import { LONGEST_REMARK } from '../../domain/together/place-on-page';
import { POSTER_POINTS, type PosterPoint } from '../../domain/together/poster-points';

const Thousandths = () => ApiProperty({ type: 'integer', description: 'In thousandths of the page.' });
const WHOLE = { message: 'This is a whole number.' };

/** A version of slides or a poster, with an address at which it can be fetched. */
export class PreparedVersionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  version: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: FILE_KINDS.map(({ type }) => type) })
  type: string;

  @ApiProperty()
  bytes: number;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt: string;

  @ApiProperty({ description: 'Good for five minutes, for whoever has it.' })
  address: string;
}

/** Slides or a poster. */
export class PreparedFileDto {
  @ApiProperty({ description: '`poster` or `slides`.' })
  purpose: string;

  @ApiProperty({ type: [PreparedVersionDto], description: 'The newest first.' })
  versions: readonly PreparedVersionDto[];
}

/** What somebody wrote, and who. */
export class RemarkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt: string;
}

/** A comment on a place of a page. */
export class PageCommentDto extends RemarkDto {
  @ApiProperty({ format: 'uuid', description: 'The version of the file that it is about.' })
  fileId: string;

  @ApiProperty({ description: 'Its number in that version.' })
  number: number;

  @ApiProperty({ description: 'From 1.' })
  page: number;

  @Thousandths()
  x: number;

  @Thousandths()
  y: number;

  @Thousandths()
  width: number;

  @Thousandths()
  height: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: string | null;

  @ApiProperty({ type: [RemarkDto] })
  replies: readonly RemarkDto[];
}

/** What somebody writes about a place of a page. */
export class NewPageCommentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Say which version of the file it is about.' })
  fileId: string;

  @ApiProperty({ type: 'integer', description: 'From 1.' })
  @IsInt(WHOLE)
  page: number;

  @Thousandths()
  @IsInt(WHOLE)
  x: number;

  @Thousandths()
  @IsInt(WHOLE)
  y: number;

  @Thousandths()
  @IsInt(WHOLE)
  width: number;

  @Thousandths()
  @IsInt(WHOLE)
  height: number;

  @ApiProperty({ maxLength: LONGEST_REMARK })
  @IsString({ message: 'Write a few words.' })
  text: string;
}

/** A comment that was written. */
export class WrittenPageCommentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  number: number;
}

/** An answer to a comment. */
export class ReplyDto {
  @ApiProperty({ maxLength: LONGEST_REMARK })
  @IsString({ message: 'Write a few words.' })
  text: string;
}

/** A point of the poster check that somebody has looked at. */
export class PosterTickDto {
  @ApiProperty({ format: 'uuid' })
  fileId: string;

  @ApiProperty({ enum: POSTER_POINTS })
  point: string;

  @ApiProperty({ description: 'Who has.' })
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  tickedAt: string;
}

/** A point that is ticked, or no longer. */
export class TickPosterPointDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Say which version of the file it is about.' })
  fileId: string;

  @ApiProperty({ enum: POSTER_POINTS })
  @IsIn(POSTER_POINTS, { message: 'There is no such point.' })
  @MaxLength(40)
  point: PosterPoint;

  @ApiProperty()
  @IsBoolean({ message: 'Say whether it is ticked.' })
  done: boolean;
}
