import { ApiProperty } from '@nestjs/swagger';
import { SEARCHES_FROM } from './engine-wish.dto';

/** What a timetable costs. */
export class TimetableCostDto {
  @ApiProperty()
  cost: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'By the engine’s terms.' })
  terms: Readonly<Record<string, number>>;
}

/** What one term costs for a talk before and after. */
export class TermChangeDto {
  @ApiProperty()
  term: string;

  @ApiProperty()
  before: number;

  @ApiProperty()
  after: number;
}

/** What is told of every proposal of an engine, so that it can be compared with others. */
export class EngineProposalDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['proposed', 'accepted', 'discarded'] })
  state: string;

  @ApiProperty({ enum: SEARCHES_FROM })
  from: (typeof SEARCHES_FROM)[number];

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ type: 'integer', description: 'Of the desk from which it started.' })
  startVersion: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  weights: Readonly<Record<string, number>>;

  @ApiProperty({ type: TimetableCostDto, description: 'Of what stood when it was made.' })
  before: TimetableCostDto;

  @ApiProperty({ type: TimetableCostDto })
  after: TimetableCostDto;

  @ApiProperty({ description: 'What it would cost less.' })
  gain: number;

  @ApiProperty({ type: 'integer', description: 'How many works it moves.' })
  moved: number;
}
