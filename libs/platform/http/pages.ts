import { DomainError } from '@colloquy/kernel';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list takes: how many rows, and where to go on. */
export class PageQuery {
  @ApiPropertyOptional({ type: Number, description: 'How many rows at most.', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit is a whole number.' })
  @Min(1, { message: 'limit is at least 1.' })
  @Max(200, { message: 'limit is at most 200.' })
  limit = 50;

  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;
}

/** One page of a list. */
export interface Page<Row> {
  readonly items: Row[];
  /** Where to go on; null at the end. */
  readonly next: string | null;
}

/** The sort key after which a page begins, from a cursor that we gave out. */
export function readCursor(query: PageQuery): string {
  if (query.after === undefined) return '';
  const text = Buffer.from(query.after, 'base64url').toString('utf8');
  if (Buffer.from(text, 'utf8').toString('base64url') !== query.after) {
    throw new DomainError('invalid', 'invalid-cursor', 'This is not a cursor of ours. Start again without "after".');
  }
  return text;
}

/**
 * Cuts a page from rows that were asked for with one more than the limit.
 * @param keyOf the row's sort key, unique within the list
 */
export function pageOf<Row>(rows: Row[], query: PageQuery, keyOf: (row: Row) => string): Page<Row> {
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > query.limit && last ? Buffer.from(keyOf(last), 'utf8').toString('base64url') : null,
  };
}
