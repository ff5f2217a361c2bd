import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';

const weight = { minimum: 0, maximum: 10 };
const WEIGHT = { message: 'A weight is a number from 0 to 10.' };

/** What the parts of a score count. What is left out counts as usual. */
export class WeightsDto {
  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  text?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  topics?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  methods?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  help?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  times?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  language?: number;

  @ApiPropertyOptional(weight)
  @IsOptional()
  @IsNumber({}, WEIGHT)
  @Min(0, WEIGHT)
  @Max(10, WEIGHT)
  preferred?: number;
}

const TIMES = { message: 'How many shared times are needed is a whole number from 0 to 10.' };
const MINUTES = { message: 'A meeting is from 15 to 240 minutes long.' };

/** What two people need to be able to meet. What is left out is as usual: two times of an hour. */
export class MatchGatesDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 10 })
  @IsOptional()
  @IsInt(TIMES)
  @Min(0, TIMES)
  @Max(10, TIMES)
  leastSharedTimes?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 15, maximum: 240 })
  @IsOptional()
  @IsInt(MINUTES)
  @Min(15, MINUTES)
  @Max(240, MINUTES)
  meetingMinutes?: number;
}
