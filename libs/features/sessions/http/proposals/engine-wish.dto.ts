import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';

/** From where a search may start. */
export const SEARCHES_FROM = ['nothing', 'here', 'mend'] as const;

/** How an engine is to search for a plan. */
export class EngineWishDto {
  @ApiPropertyOptional({
    enum: SEARCHES_FROM,
    description: 'Anew (unless you say otherwise), to improve what stands, or to mend it with few moves.',
  })
  @IsOptional()
  @IsIn(SEARCHES_FROM, { message: 'from is nothing, here or mend.' })
  from: (typeof SEARCHES_FROM)[number] = 'nothing';

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 600,
    description: 'How long the engine may search. Stopping the search ends it earlier, with the best so far.',
  })
  @IsOptional()
  @IsInt({ message: 'seconds is a whole number.' })
  @Min(1, { message: 'Give the engine at least one second.' })
  @Max(600, { message: 'Give the engine at most 600 seconds.' })
  seconds?: number;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Steps instead of seconds: the same seed and steps give the same plan.',
    minimum: 1000,
    maximum: 50_000_000,
  })
  @IsOptional()
  @IsInt({ message: 'iterations is a whole number.' })
  @Min(1000)
  @Max(50_000_000)
  iterations?: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'Instead of the weights that are set, to compare.',
  })
  @IsOptional()
  @IsObject({ message: 'weights are numbers by the names of what is weighed.' })
  weights?: Record<string, number>;
}
