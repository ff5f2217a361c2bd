import { TermChangeDto, TimetableCostDto } from '@colloquy/features/sessions';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { KeptBoardDto } from '../desk/poster-history.dto';
import { BoardPlacementDto } from '../posters.dto';

const FROM = ['nothing', 'here', 'mend'] as const;

/** How the engine is to search. */
export class AskForBoardsDto {
  @ApiPropertyOptional({
    enum: FROM,
    description: 'Anew (unless you say otherwise), to improve what hangs, or to mend it with few moves.',
  })
  @IsOptional()
  @IsIn(FROM, { message: 'from is nothing, here or mend.' })
  from: (typeof FROM)[number] = 'nothing';

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 600,
    description: 'How long the engine may search. Stopping the search ends it earlier, with the best so far.',
  })
  @IsOptional()
  @IsInt({ message: 'seconds is a whole number.' })
  @Min(1, { message: 'Give the engine at least one second.' })
  @Max(600, { message: 'Give the engine at most 600 seconds.' })
  seconds?: number;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Steps instead of seconds: the same seed and steps give the same plan.',
    minimum: 1000,
    maximum: 50_000_000,
  })
  @IsOptional()
  @IsInt({ message: 'iterations is a whole number.' })
  @Min(1000)
  @Max(50_000_000)
  iterations?: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'Instead of the weights of the session, to compare.',
  })
  @IsOptional()
  @IsObject({ message: 'weights are numbers by the names of what is weighed.' })
  weights?: Record<string, number>;
}

/** For which posters a proposal is accepted. */
export class AcceptBoardsDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Left out: for all of them.' })
  @IsOptional()
  @IsArray({ message: 'only is a list.' })
  @ArrayMinSize(1, { message: 'Name at least one poster.' })
  @ArrayMaxSize(5000, { message: 'Name at most 5000 posters.' })
  @IsUUID('all', { each: true, message: 'only are ids of posters.' })
  only?: string[];
}

/** Figures of a board plan. */
export class BoardFiguresDto {
  @ApiProperty()
  posters: number;

  @ApiProperty({ description: '0: as random; 1: the upper bound of what neighbours can have in common.' })
  neighbourSimilarityIndex: number;

  @ApiProperty()
  unmetNeeds: number;

  @ApiProperty({ description: 'Share of neighbours who present in the same shift.' })
  sameShiftBeside: number;

  @ApiProperty({ description: 'Rules that do not hold: none, in a plan that is whole.' })
  violations: number;
}

/** A poster that a proposal moves. */
export class ProposedBoardDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ type: 'integer', description: 'Of the poster when the proposal was made.' })
  version: number;

  @ApiProperty({ type: KeptBoardDto, nullable: true, description: 'Null: it belonged to no session.' })
  before: KeptBoardDto | null;

  @ApiProperty({ type: KeptBoardDto })
  after: KeptBoardDto;

  @ApiProperty({ type: [TermChangeDto], description: 'What changes for it, the greatest gain first.' })
  why: readonly TermChangeDto[];
}

/** A proposed board plan among others, to compare. */
export class BoardProposalSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  posterSessionId: string;

  @ApiProperty({ enum: ['proposed', 'accepted', 'discarded'] })
  state: string;

  @ApiProperty({ enum: FROM })
  from: (typeof FROM)[number];

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

  @ApiProperty({ type: BoardFiguresDto })
  figures: BoardFiguresDto;

  @ApiProperty({ type: TimetableCostDto, description: 'Of what hung when it was made.' })
  before: TimetableCostDto;

  @ApiProperty({ type: TimetableCostDto })
  after: TimetableCostDto;

  @ApiProperty({ description: 'What it would cost less.' })
  gain: number;

  @ApiProperty({ type: 'integer', description: 'How many posters it moves.' })
  moved: number;
}

/** A board plan that a person may accept, as a difference to what hung. */
export class BoardProposalDto extends BoardProposalSummaryDto {
  @ApiProperty({ type: [ProposedBoardDto] })
  moves: readonly ProposedBoardDto[];

  @ApiProperty({ type: [BoardPlacementDto] })
  placements: readonly BoardPlacementDto[];

  @ApiProperty({ type: [String], description: 'What speaks against it, the worst first.' })
  reasons: readonly string[];
}
