import { HALL_SHAPES, type HallShape } from '@colloquy/engines/poster-layout';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** A place on the floor, in metres from the top left corner of the hall. */
export class PointDto {
  @ApiProperty()
  @IsNumber()
  x: number;

  @ApiProperty()
  @IsNumber()
  y: number;
}

/** A door in a wall of the hall. */
export class DoorDto {
  @ApiProperty({ type: PointDto })
  @ValidateNested()
  @Type(() => PointDto)
  at: PointDto;

  @ApiProperty({ description: 'Clear width in metres.' })
  @IsNumber()
  @Min(0.5)
  @Max(20)
  width: number;

  @ApiProperty({ enum: ['entrance', 'exit'] })
  @IsIn(['entrance', 'exit'], { message: 'A door is an entrance or an exit.' })
  kind: 'entrance' | 'exit';

  @ApiProperty()
  @IsString()
  @MaxLength(80)
  label: string;
}

/** A rectangular hall and how many boards it is to hold. */
export class HallDto {
  @ApiProperty({ description: 'Metres.' })
  @IsNumber()
  @Min(3)
  @Max(300)
  width: number;

  @ApiProperty({ description: 'Metres.' })
  @IsNumber()
  @Min(3)
  @Max(300)
  depth: number;

  @ApiProperty({ type: [DoorDto] })
  @IsArray()
  @ArrayNotEmpty({ message: 'A hall has at least one door.' })
  @ValidateNested({ each: true })
  @Type(() => DoorDto)
  doors: DoorDto[];

  @ApiProperty({ description: 'How many boards are wanted.' })
  @IsInt({ message: 'The number of boards is a whole number.' })
  @Min(1)
  @Max(2000)
  posters: number;
}

/** A shape of a hall to start from; sizes in metres. */
export class HallTemplateDto {
  @ApiProperty({ enum: HALL_SHAPES })
  @IsIn(HALL_SHAPES, { message: `shape is one of ${HALL_SHAPES.join(', ')}.` })
  shape: HallShape;

  @ApiProperty()
  @IsNumber()
  width: number;

  @ApiProperty()
  @IsNumber()
  depth: number;

  @ApiPropertyOptional({ type: Number, description: 'Of the corner that an L lacks.' })
  @IsOptional()
  @IsNumber()
  notchWidth?: number;

  @ApiPropertyOptional({ type: Number })
  @IsOptional()
  @IsNumber()
  notchDepth?: number;

  @ApiPropertyOptional({ type: Number, description: 'From pole to pole of a marquee.' })
  @IsOptional()
  @IsNumber()
  poleSpacing?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Boards that are set up at once; left out: none.' })
  @IsOptional()
  @IsInt({ message: 'The number of boards is a whole number.' })
  @Min(0)
  @Max(2000)
  boards?: number;
}

/** A poster session as an organiser plans it. */
export class SetUpPosterSessionDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  title: string;

  @ApiProperty({ format: 'uuid', description: 'A room for posters.' })
  @IsUUID(undefined, { message: 'roomId is the id of a room.' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, { message: 'startsAt is an instant such as 2027-06-09T14:00:00.000Z.' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, { message: 'endsAt is an instant such as 2027-06-09T15:30:00.000Z.' })
  endsAt: string;

  @ApiPropertyOptional({ type: Number, description: 'Into how many shifts its presenters share the time.', default: 2 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(6)
  shifts = 2;

  @ApiPropertyOptional({ type: HallDto, description: 'Give this, a template, or the hall of another session.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => HallDto)
  hall?: HallDto;

  @ApiPropertyOptional({ type: HallTemplateDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => HallTemplateDto)
  template?: HallTemplateDto;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A poster session whose hall is taken as drawn, without posters.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'hallOf is the id of a poster session.' })
  hallOf?: string;
}

/** The poster session that was added. */
export class PosterSessionIdDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}
