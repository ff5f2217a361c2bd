import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CriterionDto, NewCriterionDto } from './criterion.dto';

/** A criterion as it is set; one without an id is new. */
export class FormCriterionDto extends NewCriterionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Leave it out, or make one, for a new criterion.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The id of a criterion is a UUID. Leave it out for a new one.' })
  id?: string;
}

/** All criteria in order. */
export class SetReviewFormDto {
  @ApiProperty({ type: [FormCriterionDto] })
  @IsArray({ message: 'criteria is a list.' })
  @ArrayMaxSize(20, { message: 'Set at most 20 criteria.' })
  @ValidateNested({ each: true })
  @Type(() => FormCriterionDto)
  criteria: FormCriterionDto[];
}

/** The review form. */
export class ReviewFormDto {
  @ApiProperty({ description: 'Send it back as `If-Match` with a change.' })
  version: string;

  @ApiProperty({ type: [CriterionDto] })
  criteria: readonly CriterionDto[];

  @ApiProperty({
    description: 'How many reviews there are: then criteria can be reworded and weighed, not added or removed.',
  })
  reviews: number;
}
