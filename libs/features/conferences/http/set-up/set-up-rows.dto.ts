import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { PHASES } from '../../domain/conference';
import { RETENTION_KINDS } from '../../domain/set-up/set-up';
import { WHICH } from '../../domain/time/local-time';
import { PresentationTypeDto, RoomDto, TrackDto } from '../conference.dto';

/** A stretch of time, as instants and as the clocks of the conference show it. */
class SpanRowDto {
  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ example: '2027-06-09T09:00' })
  startsLocal: string;

  @ApiProperty({ example: '2027-06-09T10:00' })
  endsLocal: string;

  @ApiProperty({ enum: WHICH, nullable: true, type: String, description: 'Where the clocks show the start twice.' })
  startsWhich: string | null;

  @ApiProperty({ enum: WHICH, nullable: true, type: String, description: 'Where the clocks show the end twice.' })
  endsWhich: string | null;
}

/** A stretch of the conference's year. */
export class PhaseRowDto extends SpanRowDto {
  @ApiProperty({ enum: PHASES })
  name: string;
}

class UsesDto {
  @ApiProperty({ description: 'How many things hang on it; with any it cannot be removed.' })
  uses: number;

  @ApiProperty({ description: 'What hangs on it, such as "3 submissions and 2 sessions".' })
  usedBy: string;
}

/** A field of work. */
export class TrackRowDto extends IntersectionType(TrackDto, UsesDto) {}

/** A way to present. */
export class TypeRowDto extends IntersectionType(PresentationTypeDto, UsesDto) {}

/** A room. */
export class RoomRowDto extends IntersectionType(RoomDto, UsesDto) {}

/** A stretch of time with talks in all rooms. */
export class BlockRowDto extends IntersectionType(SpanRowDto, UsesDto) {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** Something for everybody. */
export class GatheringRowDto extends SpanRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  place: string;
}

/** A part of a room where posters hang. */
export class PosterAreaRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty()
  boards: number;

  @ApiProperty()
  boardWidthCm: number;

  @ApiProperty()
  boardHeightCm: number;

  @ApiProperty()
  sockets: number;

  @ApiProperty()
  quiet: boolean;

  @ApiProperty()
  stepFree: boolean;
}

/** For how long a kind of data is kept. */
export class RetentionRowDto {
  @ApiProperty({ enum: RETENTION_KINDS })
  kind: string;

  @ApiProperty({ description: 'Months after the last day of the conference.' })
  months: number;
}

/** Who answers for what is kept about people, and how long it is kept. */
export class PrivacyRowDto {
  @ApiProperty()
  controllerName: string;

  @ApiProperty()
  controllerContact: string;

  @ApiProperty({ type: [RetentionRowDto] })
  retention: readonly RetentionRowDto[];
}
