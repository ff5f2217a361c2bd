import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { SYSTEMS } from '../domain/exchange/foreign-work';
import { MATTER_KINDS } from '../domain/exchange/matters';

/** A file that is brought. */
export class BroughtFileDto {
  @ApiProperty({ maxLength: 200, description: 'For sentences about it.' })
  @IsString()
  @MaxLength(200, { message: 'The name of a file has at most 200 characters.' })
  name: string;

  @ApiProperty({ description: 'What it holds, in base64.', format: 'byte' })
  @IsString()
  base64: string;
}

/** What a name of the other system is here. */
export class ImportChoiceDto {
  @ApiProperty({ enum: MATTER_KINDS })
  @IsIn(MATTER_KINDS, { message: `kind is one of ${MATTER_KINDS.join(', ')}.` })
  kind: (typeof MATTER_KINDS)[number];

  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  name: string;

  @ApiProperty({ description: 'The value of one of its options.' })
  @IsString()
  @MaxLength(2000)
  chosen: string;
}

/** Files with works in them, and what names in them are here. */
export class BroughtFilesDto {
  @ApiProperty({ type: [BroughtFileDto] })
  @IsArray()
  @ArrayMaxSize(50, { message: 'At most 50 files are taken at once.' })
  @ValidateNested({ each: true })
  @Type(() => BroughtFileDto)
  files: BroughtFileDto[];

  @ApiPropertyOptional({ type: [ImportChoiceDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ImportChoiceDto)
  choices?: ImportChoiceDto[];
}

/** Files that are taken in as their preview has shown. */
export class TakeInDto extends BroughtFilesDto {
  @ApiProperty({ description: 'Of the preview: then exactly that happens, or nothing.' })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/, { message: 'hash is the text that came with the preview.' })
  hash: string;
}

/** One side of a work that would change. */
export class ImportChangeDto {
  @ApiProperty({ description: 'In words: “Title”, “Authors”, the heading of a section, a question.' })
  label: string;

  @ApiProperty({ description: 'As it is; beyond 4,000 characters cut.' })
  from: string;

  @ApiProperty()
  to: string;
}

/** One work of a file, with what would become of it. */
export class ImportedWorkDto {
  @ApiProperty({ description: 'The file, and the line in it, or what the work is called there.' })
  place: string;

  @ApiProperty({ enum: ['new', 'changed', 'same', 'left-out', 'undecided'] })
  outcome: string;

  @ApiProperty({ type: String, nullable: true, description: 'Our code, of one that is here.' })
  code: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [String], description: 'Of a new work: its authors in order.' })
  authors: readonly string[];

  @ApiProperty({ type: [ImportChangeDto], description: 'Of a changed work.' })
  changes: readonly ImportChangeDto[];

  @ApiProperty({ description: 'Whether it would be withdrawn, or come in as withdrawn.' })
  withdraws: boolean;

  @ApiProperty({ type: [String], description: 'Odd, but harmless.' })
  notes: readonly string[];
}

/** Something that a name can be here. */
export class MatterOptionDto {
  @ApiProperty()
  value: string;

  @ApiProperty()
  label: string;
}

/** A name of the other system that is to be brought together with something here. */
export class ImportMatterDto {
  @ApiProperty({ enum: MATTER_KINDS })
  kind: (typeof MATTER_KINDS)[number];

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'How many works it stands in.' })
  works: number;

  @ApiProperty({ type: [MatterOptionDto] })
  options: readonly MatterOptionDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Null: choose first.' })
  chosen: string | null;
}

/** Something wrong with a file, where, and what to do. */
export class FileFaultDto {
  @ApiProperty()
  file: string;

  @ApiPropertyOptional({ type: 'integer' })
  line?: number;

  @ApiPropertyOptional({ description: 'The heading of the column, in a table.' })
  column?: string;

  @ApiPropertyOptional({ description: 'The path in JSON.' })
  path?: string;

  @ApiProperty()
  message: string;
}

/** What files would change. */
export class ImportPreviewDto {
  @ApiProperty({ enum: SYSTEMS, description: 'What the files were recognised as.' })
  system: string;

  @ApiProperty({ type: [ImportedWorkDto] })
  works: readonly ImportedWorkDto[];

  @ApiProperty({ type: [ImportMatterDto] })
  matters: readonly ImportMatterDto[];

  @ApiProperty({ type: [FileFaultDto], description: 'With any fault nothing can be taken in. At most 500 are told.' })
  faults: readonly FileFaultDto[];

  @ApiProperty({ type: [String] })
  notes: readonly string[];

  @ApiProperty({ description: 'Goes with the files when they are taken in.' })
  hash: string;
}

/** What has been taken in. */
export class TakenInDto {
  @ApiProperty({ type: 'integer', description: 'Works that are new here.' })
  made: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer' })
  same: number;

  @ApiProperty({ type: 'integer' })
  leftOut: number;
}
