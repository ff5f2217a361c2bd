import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SCALE } from '../../domain/writing/criterion';

/** One thing by which works are judged, as an organiser sets it. */
export class NewCriterionDto {
  @ApiProperty()
  @IsString({ message: 'name is text.' })
  @MaxLength(100, { message: 'name has at most 100 characters.' })
  name: string;

  @ApiProperty()
  @IsString({ message: 'description is text.' })
  @MaxLength(2000, { message: 'description has at most 2000 characters.' })
  description: string;

  @ApiProperty({ description: 'How much it counts against the others; above 0.' })
  @IsNumber({}, { message: 'weight is a number.' })
  weight: number;

  @ApiProperty({ type: [String], minItems: SCALE, maxItems: SCALE, description: 'What each score from 1 on means.' })
  @IsArray({ message: 'anchors is a list.' })
  @IsString({ each: true, message: 'Each of the anchors is text.' })
  anchors: string[];

  @ApiPropertyOptional({ type: [String], description: 'The tracks whose works are judged by it; empty: all.' })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'Each of the trackIds is an id.' })
  trackIds?: string[];
}

/** All criteria of a conference, in order. */
export class SetCriteriaDto {
  @ApiProperty({ type: [NewCriterionDto] })
  @IsArray({ message: 'criteria is a list.' })
  @ArrayMaxSize(20, { message: 'Set at most 20 criteria.' })
  @ValidateNested({ each: true })
  @Type(() => NewCriterionDto)
  criteria: NewCriterionDto[];
}

/** One thing by which works are judged. */
export class CriterionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  description: string;

  @ApiProperty()
  weight: number;

  @ApiProperty({ type: [String] })
  anchors: readonly string[];

  @ApiPropertyOptional({ type: [String], description: 'The tracks whose works are judged by it; empty: all.' })
  trackIds?: readonly string[];
}
