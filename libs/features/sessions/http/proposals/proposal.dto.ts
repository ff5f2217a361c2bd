import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { KeptPlaceDto } from '../desk/desk-history.dto';
import { SessionDto } from '../sessions.dto';
import { EngineProposalDto, TermChangeDto } from './engine-proposal.dto';
import { EngineWishDto } from './engine-wish.dto';

/** How the engine is to search. */
export class AskForTimetableDto extends EngineWishDto {
  @ApiPropertyOptional({ type: Boolean, description: 'What is pinned or locked always stays.' })
  @IsOptional()
  @Equals(true, { message: 'What is pinned or locked stays. Take pins out where the engine may move them.' })
  keepPins?: true;
}

/** For which talks a proposal is accepted. */
export class AcceptTimetableDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Left out: for all of them.' })
  @IsOptional()
  @IsArray({ message: 'only is a list.' })
  @ArrayMinSize(1, { message: 'Name at least one talk.' })
  @ArrayMaxSize(5000, { message: 'Name at most 5000 talks.' })
  @IsUUID('all', { each: true, message: 'only are ids of talks.' })
  only?: string[];
}

/** Figures of a timetable. */
export class TimetableFiguresDto {
  @ApiProperty()
  talks: number;

  @ApiProperty()
  sessions: number;

  @ApiProperty({ description: 'Times that somebody would have to be in two places at once.' })
  clashes: number;

  @ApiProperty()
  cost: number;
}

/** A talk that a proposal moves. */
export class ProposedMoveDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ type: 'integer', description: 'Of the talk when the proposal was made.' })
  version: number;

  @ApiProperty({ type: KeptPlaceDto, nullable: true, description: 'Null: in the pool.' })
  before: KeptPlaceDto | null;

  @ApiProperty({ type: KeptPlaceDto, nullable: true })
  after: KeptPlaceDto | null;

  @ApiProperty({ type: [TermChangeDto], description: 'What changes for it, the greatest gain first.' })
  why: readonly TermChangeDto[];
}

/** A proposed timetable among others, to compare. */
export class TimetableProposalSummaryDto extends EngineProposalDto {
  @ApiProperty({ type: TimetableFiguresDto })
  figures: TimetableFiguresDto;
}

/** A timetable that a person may accept, as a difference to what stood. */
export class TimetableProposalDto extends TimetableProposalSummaryDto {
  @ApiProperty({ type: [ProposedMoveDto] })
  moves: readonly ProposedMoveDto[];

  @ApiProperty({ type: [SessionDto] })
  sessions: readonly SessionDto[];

  @ApiProperty({ type: [String], description: 'What speaks against it, the worst first.' })
  reasons: readonly string[];

  @ApiProperty({ type: [String], description: 'What is asked for and cannot all hold; any one given up would help.' })
  conflict: readonly string[];
}

/** How long to look for a proof. */
export class AskForBoundDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 300, default: 30 })
  @IsOptional()
  @IsInt({ message: 'seconds is a whole number.' })
  @Min(1, { message: 'Give the proof at least one second.' })
  @Max(300, { message: 'Give the proof at most 300 seconds.' })
  seconds = 30;
}

/** How near to the best possible a timetable is known to be. */
export class TimetableBoundDto {
  @ApiProperty({ type: Number, nullable: true, description: 'In per cent; null where nothing is known.' })
  atMostPercent: number | null;

  @ApiProperty({ example: 'No bound is known.' })
  sentence: string;
}
