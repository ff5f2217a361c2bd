import type { Id } from '@colloquy/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** Ten times what any conference prints of one abstract; beyond it a page takes too long to set. */
const LONGEST_ABSTRACT = 20_000;
const LONGEST_TITLE = 1_000;
const LONGEST_ENTRY = 500;
const MOST_AUTHORS = 300;
const MOST_ENTRIES = 300;

const entries = (what: string) => ({
  each: true,
  message: `Each of the ${what} has at most ${LONGEST_ENTRY} characters.`,
});

/** An author as printed. */
export class AuthorToPreviewDto {
  @ApiProperty({ maxLength: LONGEST_ENTRY })
  @IsString({ message: 'A name is text.' })
  @MaxLength(LONGEST_ENTRY, { message: `A name has at most ${LONGEST_ENTRY} characters.` })
  name: string;

  @ApiProperty()
  @IsBoolean({ message: 'An author presents or does not.' })
  presenter: boolean;

  @ApiProperty({ type: [String] })
  @IsArray({ message: 'Affiliations are a list.' })
  @ArrayMaxSize(MOST_ENTRIES, { message: 'These are too many affiliations to print.' })
  @IsString({ each: true, message: 'An affiliation is text.' })
  @MaxLength(LONGEST_ENTRY, entries('affiliations'))
  affiliations: string[];
}

/** What is written so far. */
export class AbstractToPreviewDto {
  @ApiProperty({ maxLength: 40 })
  @IsString({ message: 'The code is text.' })
  @MaxLength(40, { message: 'A code has at most 40 characters.' })
  code: string;

  @ApiProperty({ maxLength: LONGEST_TITLE })
  @IsString({ message: 'The title is text.' })
  @MaxLength(LONGEST_TITLE, { message: `A title has at most ${LONGEST_TITLE} characters.` })
  title: string;

  @ApiProperty({ maxLength: LONGEST_ABSTRACT, description: 'Inline text; paragraphs separated by a blank line.' })
  @IsString({ message: 'The abstract is text.' })
  @MaxLength(LONGEST_ABSTRACT, {
    message: `An abstract of more than ${LONGEST_ABSTRACT} characters is kept, but cannot be shown as printed.`,
  })
  abstract: string;

  @ApiProperty({ type: [String] })
  @IsArray({ message: 'Keywords are a list.' })
  @ArrayMaxSize(MOST_ENTRIES, { message: 'These are too many keywords to print.' })
  @IsString({ each: true, message: 'A keyword is text.' })
  @MaxLength(LONGEST_ENTRY, entries('keywords'))
  keywords: string[];

  @ApiProperty({ type: [AuthorToPreviewDto] })
  @IsArray({ message: 'Authors are a list.' })
  @ArrayMaxSize(MOST_AUTHORS, { message: 'These are too many authors to print.' })
  @ValidateNested({ each: true })
  @Type(() => AuthorToPreviewDto)
  authors: AuthorToPreviewDto[];

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('all', { message: 'trackId is an id, or null.' })
  trackId: Id | null;
}

/** An abstract as its column will show it. */
export class AbstractPreviewDto {
  @ApiProperty({ description: 'A drawing without words; say the text beside it.' })
  svg: string;

  @ApiProperty()
  lines: number;

  @ApiProperty({ type: [String], description: 'Which formulas will not be printed as they were meant.' })
  formulas: readonly string[];

  @ApiProperty({ type: [String], description: 'What else will not be printed as it was meant.' })
  notes: readonly string[];
}
