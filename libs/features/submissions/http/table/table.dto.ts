import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CHANGES, type Change } from '../../domain/table/plan-changes';

const MOST_ROWS = 5_000;
const TOO_MANY = { message: `Choose at most ${MOST_ROWS} works at once.` };

/** What is wished for one work. */
export class WishDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ description: 'Of the row as you have seen it: a row that has changed since is left out.' })
  @IsString()
  mark: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The id of the track or type, or until when the work may come late; null takes it away.',
  })
  @IsOptional()
  @IsString()
  to: string | null;
}

/** What is changed of several works. */
export class ChangeOrderDto {
  @ApiProperty({ enum: CHANGES })
  @IsIn([...CHANGES])
  change: Change;

  @ApiProperty({ type: [WishDto], maxItems: MOST_ROWS })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS, TOO_MANY)
  @ValidateNested({ each: true })
  @Type(() => WishDto)
  wishes: WishDto[];

  @ApiPropertyOptional({ description: 'Whether it takes back what was changed a moment ago.' })
  @IsOptional()
  @IsBoolean()
  undo?: boolean;
}

/** A work that was left as it is. */
export class LeftOutDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'Why, in a sentence.' })
  why: string;
}

/** A work that was changed. */
export class ChangedDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ type: String, nullable: true, description: 'What it was before: with it the change is taken back.' })
  was: string | null;

  @ApiProperty({ type: String, nullable: true })
  to: string | null;

  @ApiProperty()
  mark: string;
}

/** What became of each work. */
export class ChangeResultDto {
  @ApiProperty({ type: [ChangedDto] })
  done: readonly ChangedDto[];

  @ApiProperty({ type: [LeftOutDto], description: 'Of which it was true already.' })
  same: readonly LeftOutDto[];

  @ApiProperty({ type: [LeftOutDto], description: 'Changed by somebody else since you looked.' })
  stale: readonly LeftOutDto[];

  @ApiProperty({ type: [LeftOutDto], description: 'Of which it cannot be done.' })
  refused: readonly LeftOutDto[];
}

/** What is written to those who present. */
export class LetterDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_ROWS })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS, TOO_MANY)
  @IsUUID('all', { each: true })
  submissionIds: string[];

  @ApiProperty()
  @IsString()
  subject: string;

  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000, { message: 'The text has at most 10,000 characters.' })
  text: string;
}

/** A letter as the first of its readers gets it. */
export class LetterPreviewDto {
  @ApiProperty({ type: [String] })
  recipients: readonly string[];

  @ApiProperty({ type: [String], description: 'Those without an address: they read it in the program.' })
  withoutAddress: readonly string[];

  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;
}

/** How many people were written to. */
export class WrittenDto {
  @ApiProperty({ type: 'integer' })
  written: number;
}

/** What a comparison of all texts has found. */
export class ComparisonDto {
  @ApiProperty({ type: 'integer' })
  compared: number;

  @ApiProperty({ type: 'integer' })
  pairs: number;
}

/** Whether two works that look alike are different. */
export class ToldApartDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  one: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  other: string;

  @ApiProperty()
  @IsBoolean()
  different: boolean;
}
