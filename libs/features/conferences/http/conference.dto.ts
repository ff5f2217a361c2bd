import { ApiProperty } from '@nestjs/swagger';
import { CONFERENCE_KINDS, CONFERENCE_STATES, PHASES, PRESENTATION_FORMS } from '../domain/conference';

/** A conference in a list. */
export class ConferenceSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Its name in addresses.', example: 'student-research-2027' })
  slug: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: CONFERENCE_KINDS })
  kind: string;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ format: 'date' })
  endsOn: string;

  @ApiProperty()
  venue: string;

  @ApiProperty({ description: 'IANA time zone in which its times are shown.' })
  timeZone: string;

  @ApiProperty({ description: 'For looking around only: nothing in it is real.' })
  demo: boolean;

  @ApiProperty({ enum: CONFERENCE_STATES, description: 'Until the call is open, only its own people see it.' })
  state: string;
}

/** A stretch of the conference's year, as a newcomer reads it. */
export class PhaseDto {
  @ApiProperty({ enum: PHASES })
  name: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ description: 'What happens in it, in a sentence.' })
  meaning: string;

  @ApiProperty({ enum: ['past', 'now', 'to come'] })
  when: string;
}

/** A field of work. */
export class TrackDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'One capital letter, unique in the conference.' })
  letter: string;
}

/** A room. */
export class RoomDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  capacity: number;

  @ApiProperty()
  stepFree: boolean;

  @ApiProperty()
  hearingLoop: boolean;

  @ApiProperty({ enum: ['talks', 'posters'] })
  use: string;

  @ApiProperty({ type: [String] })
  equipment: readonly string[];
}

/** A way to present. */
export class PresentationTypeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PRESENTATION_FORMS })
  form: string;

  @ApiProperty({ description: 'With the discussion; for a poster, how long its presenters stand by it.' })
  minutes: number;

  @ApiProperty()
  discussionMinutes: number;

  @ApiProperty({ description: 'Words that an abstract may have.' })
  wordLimit: number;
}

/** A conference as anybody may see it. */
export class ConferenceDto extends ConferenceSummaryDto {
  @ApiProperty({ type: [String], description: 'What it is, in paragraphs of inline text.' })
  about: readonly string[];

  @ApiProperty()
  contact: string;

  @ApiProperty({ type: [String] })
  notices: readonly string[];

  @ApiProperty({ type: [PhaseDto] })
  phases: PhaseDto[];

  @ApiProperty({ type: [TrackDto] })
  tracks: readonly TrackDto[];

  @ApiProperty({ type: [PresentationTypeDto] })
  types: readonly PresentationTypeDto[];

  @ApiProperty({ type: [RoomDto] })
  rooms: readonly RoomDto[];
}
