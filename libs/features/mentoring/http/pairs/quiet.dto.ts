import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';

/** What somebody writes, and nobody else reads. */
export class QuietWordsDto {
  @ApiProperty({ maxLength: 2000 })
  @IsString({ message: 'words is text.' })
  @MaxLength(2000, { message: 'Say it in at most 2000 characters.' })
  words: string;
}

/** What the named person answers, and whether they keep the two apart. */
export class QuietAnswerDto extends QuietWordsDto {
  @ApiPropertyOptional({ description: 'Whether the two are never brought together again; as it was if left out.' })
  @IsOptional()
  @IsBoolean({ message: 'apart is true or false.' })
  apart?: boolean;
}

/** A note that a pair does not work. */
class NoteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  pairingId: string;

  @ApiProperty({ description: 'Of the work.' })
  code: string;

  @ApiProperty()
  words: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}

/** The same as whoever wrote it sees it. */
export class MyQuietNoteDto extends NoteDto {
  @ApiProperty({ description: 'To whom it went.' })
  contact: string;
}

/** The same as the person sees it to whom it was written. */
export class QuietNoteDto extends NoteDto {
  @ApiProperty()
  from: string;

  @ApiProperty({ enum: ['mentor', 'presenter'] })
  side: string;

  @ApiProperty({ description: 'The other one of the pair.' })
  other: string;

  @ApiProperty()
  pairingState: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  repairedAt: string | null;

  @ApiProperty({ description: 'Whether the two are never brought together again.' })
  apart: boolean;
}

/** The quiet way of a conference, as one person sees it. */
export class QuietRouteDto {
  @ApiProperty({ type: String, nullable: true, description: 'Whom the conference names; null where it names nobody.' })
  contact: string | null;

  @ApiProperty({ type: [MyQuietNoteDto], description: 'What the viewer wrote.' })
  mine: readonly MyQuietNoteDto[];

  @ApiProperty({ type: [QuietNoteDto], description: 'What was written to the viewer; empty for everybody else.' })
  toMe: readonly QuietNoteDto[];
}
