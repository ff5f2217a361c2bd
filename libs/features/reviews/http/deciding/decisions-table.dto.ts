import { OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

/** A fault of a table of decisions. */
export class DecisionsTableFaultDto {
  @ApiPropertyOptional({ type: 'integer' })
  line?: number;

  @ApiPropertyOptional({ description: 'The heading of the column.' })
  column?: string;

  @ApiProperty()
  message: string;
}

/** A line of the table with what it would change. */
export class PlannedDecisionDto {
  @ApiProperty({ type: 'integer' })
  line: number;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ enum: OUTCOMES, type: String, nullable: true })
  before: string | null;

  @ApiProperty({ enum: OUTCOMES })
  outcome: string;
}

/** What a table would change. */
export class DecisionsPreviewDto {
  @ApiProperty({ type: [PlannedDecisionDto] })
  lines: readonly PlannedDecisionDto[];

  @ApiProperty({ type: [DecisionsTableFaultDto], description: 'With any fault nothing can be taken down.' })
  faults: readonly DecisionsTableFaultDto[];

  @ApiProperty({ type: [String], description: 'Odd, but harmless.' })
  notes: readonly string[];

  @ApiProperty({ description: 'Goes with the file when it is applied: then exactly this happens, or nothing.' })
  hash: string;
}

/** How to apply a table. */
export class ApplyDecisionsQuery {
  @ApiProperty({ description: 'Of the preview.' })
  @IsString({ message: 'hash is the text that came with the preview.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'hash is the text that came with the preview.' })
  hash: string;
}
