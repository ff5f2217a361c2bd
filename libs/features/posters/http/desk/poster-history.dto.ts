import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { THING_KINDS } from '../../domain/desk/kept-thing';
import { POSTER_CHANGE_KINDS, type PosterChangeKind } from '../../domain/desk/poster-desk';

/** Where a poster was or is. */
export class KeptBoardDto {
  @ApiProperty({ format: 'uuid' })
  posterSessionId: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: in the pool of the session.' })
  board: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  shift: number | null;
}

/** What one change did to one poster. */
export class KeptBoardStepDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: KeptBoardDto, nullable: true, description: 'Null: it belonged to no session.' })
  before: KeptBoardDto | null;

  @ApiProperty({ type: KeptBoardDto, nullable: true })
  after: KeptBoardDto | null;
}

/** What one change did to one thing of the floor plan. */
export class KeptThingDto {
  @ApiProperty({ enum: THING_KINDS })
  kind: string;

  @ApiProperty()
  id: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The engine’s value of it; null: it was not there.',
  })
  before: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after: unknown;
}

/** One change of the posters or a hall. */
export class PosterChangeDto {
  @ApiProperty({ type: 'integer', description: 'The version that the desk had from then on.' })
  number: number;

  @ApiProperty({ enum: POSTER_CHANGE_KINDS })
  kind: PosterChangeKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  byId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: the program did it.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [KeptBoardStepDto] })
  steps: readonly KeptBoardStepDto[];

  @ApiProperty({ type: [KeptThingDto] })
  things: readonly KeptThingDto[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What else it changed, such as pins.' })
  besides: Readonly<Record<string, unknown>>;
}

/** What has changed after a version. */
export class PosterChangesDto {
  @ApiProperty({ type: 'integer', description: 'Of the desk now.' })
  version: number;

  @ApiProperty({ type: [PosterChangeDto], description: 'The oldest first, 500 at most.' })
  changes: readonly PosterChangeDto[];
}

/** A page of the history, the newest first. */
export class PosterHistoryDto {
  @ApiProperty({ type: [PosterChangeDto] })
  items: readonly PosterChangeDto[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Where to go on; null at the end.' })
  next: number | null;
}

/** That you are at the desk. */
export class BePresentAtPostersDto {
  @ApiProperty({ type: [String], description: 'The posters (by their submissions) or drawn things that you hold.' })
  @IsArray({ message: 'holding is a list.' })
  @ArrayMaxSize(500, { message: 'Hold at most 500 things.' })
  @IsString({ each: true, message: 'holding are ids of posters or drawn things.' })
  @MaxLength(100, { each: true, message: 'holding are ids of posters or drawn things.' })
  holding: string[];
}

/** Somebody else at the desk. */
export class PersonAtPostersDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  holding: readonly string[];
}

/** Who else is at the desk, and how far the posters are. */
export class PosterPresenceDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: [PersonAtPostersDto] })
  people: readonly PersonAtPostersDto[];
}
