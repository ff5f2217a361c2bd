import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** How the engine is to search. */
export class AskForBoardsDto {
  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;

  @ApiPropertyOptional({
    type: Number,
    description: 'How long the engine searches.',
    minimum: 1000,
    maximum: 50_000_000,
    default: 200_000,
  })
  @IsOptional()
  @IsInt({ message: 'iterations is a whole number.' })
  @Min(1000)
  @Max(50_000_000)
  iterations = 200_000;
}

/** Who stands at the posters when. */
export class ShiftDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** A poster on its board. */
export class BoardPlacementDto {
  @ApiProperty()
  boardNumber: number;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ description: 'Place among the shifts, from 0.' })
  shift: number;
}

/** A poster session as it stands. */
export class PosterSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: [ShiftDto] })
  shifts: readonly ShiftDto[];

  @ApiProperty({ description: 'Number of boards in the hall.' })
  boards: number;

  @ApiProperty({ type: [BoardPlacementDto] })
  placements: readonly BoardPlacementDto[];
}

/** Figures of a board plan. */
export class BoardFiguresDto {
  @ApiProperty()
  posters: number;

  @ApiProperty({ description: '0: as random; 1: the upper bound of what neighbours can have in common.' })
  neighbourSimilarityIndex: number;

  @ApiProperty()
  unmetNeeds: number;
}

/** A board plan that a person may accept. */
export class BoardProposalDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  posterSessionId: string;

  @ApiProperty({ enum: ['proposed', 'accepted', 'discarded'] })
  state: string;

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: [BoardPlacementDto] })
  placements: readonly BoardPlacementDto[];

  @ApiProperty({ type: BoardFiguresDto })
  figures: BoardFiguresDto;
}
