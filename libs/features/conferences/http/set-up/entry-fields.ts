import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/*
 * What a screen sends. Only the shape is judged here; what a person can get wrong (an empty field, a number out of
 * bounds, a name that is too long) is judged by the rules of the domain, so that everything is told at once.
 */

/** Longer than anything that a person writes in a set-up. */
export const MOST_LETTERS = 20_000;

/** What a person writes. */
export const Text = () => applyDecorators(ApiProperty(), IsString(), MaxLength(MOST_LETTERS));

/** Yes or no. */
export const Yes = () => applyDecorators(ApiProperty(), IsBoolean());

/** A number; null where none is filled in. */
export const Whole = (description?: string) =>
  applyDecorators(ApiProperty({ type: Number, nullable: true, description }), IsOptional(), IsNumber());

/** A list of rows. */
export const Rows = (row: () => new () => object) =>
  applyDecorators(
    ApiProperty({ type: () => [row()] }),
    IsArray(),
    ArrayMaxSize(1000),
    ValidateNested({ each: true }),
    Type(row),
  );

/** By what a row is known. */
export const RowId = () =>
  applyDecorators(
    ApiPropertyOptional({ format: 'uuid', description: 'Of a row that stands; a row without one is new.' }),
    IsOptional(),
    IsUUID(),
  );
