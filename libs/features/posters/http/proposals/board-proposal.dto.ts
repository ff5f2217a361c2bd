import { EngineProposalDto, EngineWishDto, TermChangeDto } from '@colloquy/features/sessions';
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
export class BoardProposalSummaryDto extends EngineProposalDto {
  @ApiProperty({ format: 'uuid' })
  posterSessionId: string;

  @ApiProperty({ type: BoardFiguresDto })
  figures: BoardFiguresDto;
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
