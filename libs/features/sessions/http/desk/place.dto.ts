import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MOVE_KINDS, type MoveKind } from '../../domain/desk/desk';

const A_PLACE = { message: 'slot is a whole number, counted from 0 at the start of the block.' };
const A_VERSION = { message: 'version is that of the talk as you have seen it, 0 for never moved.' };

/** A place for a talk. */
export class SlotPlaceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'blockId is an id.' })
  blockId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'roomId is an id.' })
  roomId: string;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'The first slot, counted from 0 at the start of the block.',
  })
  @IsInt(A_PLACE)
  @Min(0, A_PLACE)
  @Max(100_000, A_PLACE)
  slot: number;
}

/** Where one talk is to go. */
export class MoveStepDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of the talk as you have seen it.' })
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  version: number;

  @ApiProperty({ type: SlotPlaceDto, nullable: true, description: 'Null puts it back into the pool.' })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => SlotPlaceDto)
  to: SlotPlaceDto | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The track on which an empty room’s session is founded, where it is not the talk’s own: to take a move back.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'joins is the id of a track, or null.' })
  joins?: string | null;
}

/** Talks to move, all or none. */
export class MoveTalksDto {
  @ApiProperty({ enum: MOVE_KINDS })
  @IsIn(MOVE_KINDS, { message: `kind is one of ${MOVE_KINDS.join(', ')}.` })
  kind: MoveKind;

  @ApiProperty({ type: [MoveStepDto] })
  @IsArray({ message: 'steps is a list.' })
  @ArrayMinSize(1, { message: 'Move at least one talk.' })
  @ArrayMaxSize(5000, { message: 'Move at most 5000 talks at once.' })
  @ValidateNested({ each: true })
  @Type(() => MoveStepDto)
  steps: MoveStepDto[];

  @ApiPropertyOptional({
    type: 'integer',
    description: 'How long a slot was when you counted them: refused where that has changed since.',
  })
  @IsOptional()
  @IsInt({ message: 'slotMinutes is a whole number.' })
  slotMinutes?: number;
}
