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

  @ApiProperty({ type: HallDto })
  @ValidateNested()
  @Type(() => HallDto)
  hall: HallDto;
}

/** The poster session that was added. */
export class PosterSessionIdDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}
