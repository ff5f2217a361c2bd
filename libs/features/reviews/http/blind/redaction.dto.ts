import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { TRACE_KINDS, type TraceKind } from '../../domain/blind/redact';

const LONGEST = 20_000;

/** Words that tell whose a work is. */
export class TraceDto {
  @ApiProperty({ enum: TRACE_KINDS })
  kind: TraceKind;

  @ApiProperty()
  words: string;
}

/** Title and abstract of a work. */
export class WordsOfWorkDto {
  @ApiProperty({ maxLength: LONGEST })
  @IsString({ message: 'title is a text.' })
  @MaxLength(LONGEST, { message: 'The title is too long.' })
  title: string;

  @ApiProperty({ maxLength: LONGEST })
  @IsString({ message: 'abstract is a text.' })
  @MaxLength(LONGEST, { message: 'The abstract is too long.' })
  abstract: string;
}

/** A file of a work, and whether reviewers see it where they must not know the authors. */
export class FileToShowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  shown: boolean;
}

/** A work beside what reviewers read of it where they must not know its authors. */
export class RedactionDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: WordsOfWorkDto })
  sent: WordsOfWorkDto;

  @ApiProperty({ type: WordsOfWorkDto, description: 'As reviewers read it.' })
  read: WordsOfWorkDto;

  @ApiProperty({ description: 'Whether somebody has put it in better words than the program.' })
  byHand: boolean;

  @ApiProperty({ type: [TraceDto] })
  traces: TraceDto[];

  @ApiProperty({ type: [FileToShowDto] })
  files: FileToShowDto[];
}

/** Other words for reviewers. */
export class KeepRedactedCopyDto {
  @ApiProperty({ type: 'integer', description: 'The version that these words were made from.' })
  @IsInt({ message: 'version is a whole number.' })
  @Min(1, { message: 'version is at least 1.' })
  version: number;

  @ApiProperty({ type: WordsOfWorkDto, nullable: true, description: 'null: as the program hides names.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WordsOfWorkDto)
  words: WordsOfWorkDto | null;
}

/** Whether reviewers see a file. */
export class ShowFileDto {
  @ApiProperty()
  @IsBoolean({ message: 'shown is true or false.' })
  shown: boolean;
}
