import { EngineWishDto, SEARCHES_FROM, TermChangeDto, TimetableCostDto } from '@colloquy/features/sessions';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { KeptBoardDto } from '../desk/poster-history.dto';
import { BoardPlacementDto } from '../posters.dto';

/** How the engine is to search. */
export class AskForBoardsDto extends EngineWishDto {}

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
