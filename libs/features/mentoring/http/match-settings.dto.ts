import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';

const WEIGHT = { message: 'A weight is a number from 0 to 10.' };

/** What one part counts, which may be left out. */
const Weight = (): PropertyDecorator => (target, name) => {
  for (const decorate of [
    ApiPropertyOptional({ minimum: 0, maximum: 10 }),
    IsOptional(),
    IsNumber({}, WEIGHT),
    Min(0, WEIGHT),
    Max(10, WEIGHT),
  ]) {
    decorate(target, name);
  }
};

/** What the parts of a score count. What is left out counts as usual. */
export class WeightsDto {
  @Weight()
  text?: number;

  @Weight()
  topics?: number;

  @Weight()
  methods?: number;

  @Weight()
  help?: number;

  @Weight()
  times?: number;

  @Weight()
  requests?: number;

  @Weight()
  language?: number;

  @Weight()
  mixing?: number;

  @Weight()
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
