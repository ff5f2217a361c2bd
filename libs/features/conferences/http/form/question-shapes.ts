import type { Condition, Requirement } from '@colloquy/engines/submission-form';
import { ApiProperty } from '@nestjs/swagger';
import { isISO8601, isUUID, ValidateBy } from 'class-validator';

const MOST_NAMED = 100;

/** Required from an instant on. */
export class RequiredAfterDto {
  @ApiProperty({ format: 'date-time' })
  after: string;
}

/** Shown with some answers to another question; for a consent the answers are `given` and `not-given`. */
export class ShownWithAnswersDto {
  @ApiProperty({ format: 'uuid' })
  question: string;

  @ApiProperty({ type: [String] })
  is: readonly string[];
}

/** Shown to works of these presentation types. */
export class ShownToTypesDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  type: readonly string[];
}

/** Shown to works of these tracks. */
export class ShownToTracksDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  track: readonly string[];
}

const isMoment = (value: unknown): boolean =>
  isISO8601(value, { strict: true }) && /(Z|[+-]\d\d:\d\d)$/.test(String(value));

const hasOnly = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === keys.sort().join();

const isList = (value: unknown, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_NAMED && value.every(fits);

const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= MOST_NAMED;

/** An instant with its zone. */
export const IsMoment = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMoment',
    validator: {
      validate: isMoment,
      defaultMessage: () => 'Give an instant with its zone, such as 2027-03-01T12:00:00Z.',
    },
  });

/** `never`, `always` or `{ after }`. */
export const IsRequirement = (): PropertyDecorator =>
  ValidateBy({
    name: 'isRequirement',
    validator: {
      validate: (value) =>
        value === 'never' || value === 'always' || (hasOnly(value, 'after') && isMoment(value.after)),
      defaultMessage: () => 'Say never, always, or { after: an instant such as 2027-03-01T12:00:00Z }.',
    },
  });

/** Null, `{ question, is }`, `{ type }` or `{ track }`. */
export const IsCondition = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCondition',
    validator: {
      validate: (value) =>
        value === null ||
        (hasOnly(value, 'question', 'is') && isUUID(value.question) && isList(value.is, isShort)) ||
        (hasOnly(value, 'type') && isList(value.type, (id) => isUUID(id))) ||
        (hasOnly(value, 'track') && isList(value.track, (id) => isUUID(id))),
      defaultMessage: () => 'Say null, { question, is: answers }, { type: ids } or { track: ids }.',
    },
  });

/** The same instant as the program writes it. */
export const asInstant = (moment: string): string => new Date(moment).toISOString();

/** The requirement with its instant as the program writes it. */
export const asRequirement = (required: 'never' | 'always' | RequiredAfterDto): Requirement =>
  typeof required === 'string' ? required : { after: asInstant(required.after) };

/** Lower-case ids, as they are stored. */
export function asCondition(
  condition: ShownWithAnswersDto | ShownToTypesDto | ShownToTracksDto | null,
): Condition | null {
  const lower = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());
  if (condition === null) return null;
  if ('type' in condition) return { type: lower(condition.type) };
  if ('track' in condition) return { track: lower(condition.track) };
  return { question: condition.question.toLowerCase(), is: condition.is };
}
