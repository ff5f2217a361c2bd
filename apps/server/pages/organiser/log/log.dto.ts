import { PageQuery } from '@colloquy/platform/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const WHAT = ['did', 'saw'] as const;

/** Which lines of the log to list. */
export class LogPageQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Who did it, or saw it.' })
  @IsOptional()
  @IsUUID('all', { message: 'person is an id.' })
  person?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of whom something was seen, or on whom something was done.' })
  @IsOptional()
  @IsUUID('all', { message: 'about is an id.' })
  about?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'What it was done to: a submission, a message, a person.' })
  @IsOptional()
  @IsUUID('all', { message: 'subject is an id.' })
  subject?: string;

  @ApiPropertyOptional({ description: 'The act, or the kind of sight, by its short name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  act?: string;

  @ApiPropertyOptional({ enum: WHAT })
  @IsOptional()
  @IsIn(WHAT, { message: 'what is one of did, saw.' })
  what?: (typeof WHAT)[number];

  @ApiPropertyOptional({ format: 'date-time', description: 'From this instant on.' })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'from is an instant, such as 2027-06-09T08:00:00Z.' })
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Before this instant.' })
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'to is an instant, such as 2027-06-09T08:00:00Z.' })
  to?: string;

  @ApiPropertyOptional({ description: 'Only lines in whose sentence this stands.', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Look for at most 200 characters.' })
  text?: string;
}

/** A line of the log. */
export class LogLineDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time', description: 'To the microsecond.' })
  at: string;

  @ApiProperty({ enum: WHAT })
  what: 'did' | 'saw';

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null where you may not know, or nobody had signed in.',
  })
  personId: string | null;

  @ApiProperty({ description: 'The act, or the kind of sight, by its short name.' })
  name: string;

  @ApiProperty({ type: String, nullable: true })
  subjectId: string | null;

  @ApiProperty({ example: 'Amal Haddad released 40 decisions' })
  sentence: string;
}

/** A page of the log, the newest first. It may have few lines, or none, and still go on. */
export class LogPageDto {
  @ApiProperty({ type: [LogLineDto] })
  items: LogLineDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** Somebody who stands in the log. */
export class LogPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** What the log of a conference can be narrowed to. */
export class LogChoicesDto {
  @ApiProperty({ type: [LogPersonDto], description: 'Who has done or seen something, by name.' })
  people: LogPersonDto[];

  @ApiProperty({ type: [String], description: 'The short names of what was done or seen.' })
  names: string[];
}
