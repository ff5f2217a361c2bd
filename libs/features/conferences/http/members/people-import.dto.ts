import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { HeldRoleDto } from './people.dto';

/** A fault of an uploaded table. */
export class TableFaultDto {
  @ApiPropertyOptional({ type: 'integer' })
  line?: number;

  @ApiPropertyOptional({ description: 'The heading of the column.' })
  column?: string;

  @ApiProperty()
  message: string;
}

/** A line of the table with what it would change. */
export class PlannedLineDto extends HeldRoleDto {
  @ApiProperty({ type: 'integer' })
  line: number;

  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({
    enum: ['new-person', 'new-role', 'waits-already', 'kept'],
    description: 'waits-already: invited, and has not answered. kept: has the role already.',
  })
  outcome: string;

  @ApiProperty({ type: String, nullable: true, description: 'What they are called here already, where that differs.' })
  knownAs: string | null;
}

/** What a table would change, or has changed. */
export class PeoplePreviewDto {
  @ApiProperty({ type: [PlannedLineDto] })
  lines: readonly PlannedLineDto[];

  @ApiProperty({ type: [TableFaultDto], description: 'With any fault nothing can be applied.' })
  faults: readonly TableFaultDto[];

  @ApiProperty({ type: [String], description: 'Odd, but harmless.' })
  notes: readonly string[];

  @ApiProperty({ description: 'Goes with the file when it is applied: then exactly this happens, or nothing.' })
  hash: string;
}

/** How to apply a table. */
export class ApplyPeopleQuery {
  @ApiProperty({ description: 'Of the preview.' })
  @IsString({ message: 'hash is the text that came with the preview.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'hash is the text that came with the preview.' })
  hash: string;

  @ApiProperty({ enum: ['invite', 'add'], description: 'Ask the people by mail, or give them their roles at once.' })
  @IsIn(['invite', 'add'], { message: 'how is invite or add.' })
  how: 'invite' | 'add';

  @ApiPropertyOptional({ format: 'date', description: 'For invitations: the last day to answer.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  lastDay?: string;

  @ApiPropertyOptional({ maxLength: 2000, description: 'For invitations: words of your own.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Your own words have at most 2000 characters.' })
  words?: string;
}
