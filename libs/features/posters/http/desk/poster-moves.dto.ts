import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { POSTER_MOVE_KINDS, type PosterMoveKind } from '../../domain/desk/poster-desk';

const A_BOARD = { message: 'board is the number of a board.' };
const A_SHIFT = { message: 'shift is a whole number, counted from 0.' };
const A_VERSION = { message: 'version is that of the poster as you have seen it, 0 for never moved.' };

/** A board for a poster. */
export class BoardPlaceDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt(A_BOARD)
  @Min(1, A_BOARD)
  @Max(1_000_000, A_BOARD)
  board: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    description: 'When its presenters stand there, from 0; left out: as before, or so that they are free.',
  })
  @IsOptional()
  @IsInt(A_SHIFT)
  @Min(0, A_SHIFT)
  @Max(100, A_SHIFT)
  shift?: number | null;

  @ApiPropertyOptional({ format: 'uuid', description: 'Left out: this session. To take back a move from another one.' })
  @IsOptional()
  @IsUUID('all', { message: 'posterSessionId is an id.' })
  posterSessionId?: string;
}

/** Where one poster is to go. */
export class PosterStepDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of the poster as you have seen it.' })
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  version: number;

  @ApiProperty({ type: BoardPlaceDto, nullable: true, description: 'Null puts it back into the pool.' })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => BoardPlaceDto)
  to: BoardPlaceDto | null;
}

/** Posters to move, all or none. */
export class MovePostersDto {
  @ApiProperty({ enum: POSTER_MOVE_KINDS })
  @IsIn(POSTER_MOVE_KINDS, { message: `kind is one of ${POSTER_MOVE_KINDS.join(', ')}.` })
  kind: PosterMoveKind;

  @ApiProperty({ type: [PosterStepDto] })
  @IsArray({ message: 'steps is a list.' })
  @ArrayMinSize(1, { message: 'Move at least one poster.' })
  @ArrayMaxSize(5000, { message: 'Move at most 5000 posters at once.' })
  @ValidateNested({ each: true })
  @Type(() => PosterStepDto)
  steps: PosterStepDto[];
}

/** Posters to pin, or whose pins to take out. */
export class PinPostersDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'submissionIds is a list.' })
  @ArrayMinSize(1, { message: 'Name at least one poster.' })
  @ArrayMaxSize(5000, { message: 'Name at most 5000 posters at once.' })
  @IsUUID('all', { each: true, message: 'submissionIds are ids.' })
  submissionIds: string[];

  @ApiProperty()
  @IsBoolean({ message: 'pinned is true or false.' })
  pinned: boolean;
}

/** How often the posters and halls of the conference have been changed. */
export class PosterDeskVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;
}
