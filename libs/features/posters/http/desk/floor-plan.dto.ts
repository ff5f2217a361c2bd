import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { THING_KINDS, type ThingKind } from '../../domain/desk/kept-thing';
import { MovedPosterDto, ThingVersionDto } from './poster-desk.dto';

const ACTS = ['change', 'undo', 'redo'] as const;
const A_VERSION = { message: 'version is that of the thing as you have seen it, 0 for a new one.' };

/** One thing of a hall as it is wanted. */
export class DrawingStepDto {
  @ApiProperty({ enum: THING_KINDS })
  @IsIn(THING_KINDS, { message: `kind is one of ${THING_KINDS.join(', ')}.` })
  kind: ThingKind;

  @ApiProperty({
    example: 'R3',
    description: 'Its own in the hall; of the name, the outline and the clearances: their kind.',
  })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u, {
    message: 'id has 1 to 40 letters, digits, spaces, dots, hyphens or underscores.',
  })
  id: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of the thing as you have seen it; 0 for a new one.' })
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  version: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The engine’s value of it, in metres; null takes it away.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsObject({ message: 'value is an object, or null to take the thing away.' })
  value: object | null;
}

/** Things of a hall to draw, all or none. */
export class DrawFloorPlanDto {
  @ApiProperty({ type: [DrawingStepDto] })
  @IsArray({ message: 'steps is a list.' })
  @ArrayMinSize(1, { message: 'Draw at least one thing.' })
  @ArrayMaxSize(1000, { message: 'Draw at most 1000 things at once.' })
  @ValidateNested({ each: true })
  @Type(() => DrawingStepDto)
  steps: DrawingStepDto[];

  @ApiProperty({ enum: ACTS })
  @IsIn(ACTS, { message: `act is one of ${ACTS.join(', ')}.` })
  act: (typeof ACTS)[number];

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Numbers all boards afresh along the walk; posters stay on their boards.',
  })
  @IsOptional()
  @IsBoolean({ message: 'renumber is true or false.' })
  renumber = false;
}

/** What a change of the floor plan came to. */
export class MadeDrawingDto {
  @ApiProperty({ type: 'integer', description: 'Of the posters and halls of the conference.' })
  version: number;

  @ApiProperty({ type: [ThingVersionDto] })
  things: readonly ThingVersionDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The hall with its boards: the engine’s value.',
  })
  floorPlan: object;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Posters whose board is gone: they are in the pool.' })
  lifted: readonly string[];

  @ApiProperty({
    type: [MovedPosterDto],
    description: 'Posters that are elsewhere now, or whose board has another number.',
  })
  moved: readonly MovedPosterDto[];
}
