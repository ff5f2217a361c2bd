import { AcknowledgementDto, NamedAtDeskDto } from '@colloquy/features/sessions';
import { ApiProperty } from '@nestjs/swagger';
import { POSTER_SHEETS } from '../../domain/board-facts';
import { THING_KINDS } from '../../domain/desk/kept-thing';
import { ShiftDto } from '../posters.dto';

/** Where the published programme has a poster. */
export class PublishedBoardDto {
  @ApiProperty({ format: 'uuid' })
  posterSessionId: string;

  @ApiProperty({ type: 'integer' })
  board: number;
}

/** Where a poster is. */
export class PosterVersionDto {
  @ApiProperty({ type: 'integer', description: 'Number of the change that last moved it; 0 for none.' })
  version: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: it was given to no session yet.' })
  posterSessionId: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: in the pool.' })
  board: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'When its presenters stand there, from 0.' })
  shift: number | null;
}

/** A poster as organisers see it at the desk. */
export class DeskPosterDto extends PosterVersionDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ type: [NamedAtDeskDto] })
  presenters: readonly NamedAtDeskDto[];

  @ApiProperty({ type: [NamedAtDeskDto] })
  mentors: readonly NamedAtDeskDto[];

  @ApiProperty({ type: [String], description: 'What its board must have.' })
  needs: readonly string[];

  @ApiProperty({ enum: POSTER_SHEETS, nullable: true, description: 'Null: its authors have not said.' })
  sheet: string | null;

  @ApiProperty({ enum: ['accepted', 'pending'], description: 'Pending: its authors do not know yet.' })
  state: 'accepted' | 'pending';

  @ApiProperty()
  pinned: boolean;

  @ApiProperty({ description: 'Why the program has put it back into the pool; empty where it has not.' })
  note: string;

  @ApiProperty({ type: PublishedBoardDto, nullable: true })
  published: PublishedBoardDto | null;
}

/** How far one thing of a floor plan has been changed. */
export class ThingVersionDto {
  @ApiProperty({ enum: THING_KINDS })
  kind: string;

  @ApiProperty({ example: 'run-3' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'Number of the change that last drew it; 0 for none.' })
  version: number;
}

/** Everything that the screen of a poster session shows, read in one moment. */
export class PosterDeskDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'How often the posters and halls of the conference have been changed.' })
  version: number;

  @ApiProperty({
    type: 'integer',
    description: 'Number of the change that last gave the session its title, room or times.',
  })
  sessionVersion: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: [ShiftDto] })
  shifts: readonly ShiftDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The hall as drawn: the engine’s own value.',
  })
  floorPlan: object;

  @ApiProperty({ type: [ThingVersionDto], description: 'What of the hall can be drawn and changed by itself.' })
  things: readonly ThingVersionDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The engine’s own value, without the floor plan; its posters have the ids of their submissions.',
  })
  problem: object;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Where the posters hang, for the engine.' })
  plan: object;

  @ApiProperty({ type: [DeskPosterDto], description: 'Those given to this session, and those given to none yet.' })
  posters: readonly DeskPosterDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    description: 'By the engine’s constraints.',
  })
  weights: Readonly<Record<string, number>>;

  @ApiProperty({ type: 'integer', description: 'How often the weights have been set.' })
  weightsVersion: number;

  @ApiProperty({ type: [AcknowledgementDto] })
  acknowledged: readonly AcknowledgementDto[];
}

/** A poster after it was moved. */
export class MovedPosterDto extends PosterVersionDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;
}

/** What a move came to. */
export class MadePosterChangeDto {
  @ApiProperty({ type: 'integer', description: 'Of the posters and halls of the conference.' })
  version: number;

  @ApiProperty({ type: [MovedPosterDto] })
  moved: readonly MovedPosterDto[];
}
