import { ApiProperty } from '@nestjs/swagger';
import { CONFERENCE_KINDS, CONFERENCE_STATES } from '../../domain/conference';
import { SECTION_STATES } from '../../domain/set-up/sections';
import { SECTIONS } from '../../domain/set-up/set-up';
import { AbstractRowDto } from '../abstract-rules/abstract-rules.dto';
import { TemplateWordsDto } from '../kinds/template-parts.dto';
import {
  BlockRowDto,
  GatheringRowDto,
  PhaseRowDto,
  PosterAreaRowDto,
  PrivacyRowDto,
  RoomRowDto,
  TrackRowDto,
  TypeRowDto,
} from './set-up-rows.dto';

/** Something that keeps the call from opening. */
export class SectionFaultDto {
  @ApiProperty({ description: 'Where it stands in the section, such as `tracks.1.name`.' })
  field?: string;

  @ApiProperty()
  message: string;
}

/** A section as the guided path lists it. */
export class SectionOutlookDto {
  @ApiProperty({ enum: SECTIONS })
  section: string;

  @ApiProperty({ enum: SECTION_STATES })
  state: string;

  @ApiProperty({ description: 'What stands in it, or what is to be done.' })
  sentence: string;

  @ApiProperty({ type: [SectionFaultDto] })
  faults: readonly SectionFaultDto[];
}

/** What a conference is, when and where. */
export class BasicsDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Its name in addresses.', example: 'student-research-2027' })
  slug: string;

  @ApiProperty({ enum: CONFERENCE_KINDS })
  kind: string;

  @ApiProperty({ example: 'Europe/London' })
  timeZone: string;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ format: 'date' })
  endsOn: string;

  @ApiProperty()
  venue: string;

  @ApiProperty({ type: [String], description: 'What it is, in paragraphs of inline text.' })
  about: readonly string[];

  @ApiProperty()
  contact: string;
}

/** Everything that organisers set up. */
export class SetUpDto {
  @ApiProperty({ description: 'Send it as `If-Match` with the next change.' })
  version: number;

  @ApiProperty({ enum: CONFERENCE_STATES })
  state: string;

  @ApiProperty({ enum: CONFERENCE_KINDS })
  kind: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ type: [SectionOutlookDto] })
  sections: readonly SectionOutlookDto[];

  @ApiProperty({ type: BasicsDto })
  basics: BasicsDto;

  @ApiProperty({ type: [PhaseRowDto] })
  phases: readonly PhaseRowDto[];

  @ApiProperty({ type: [TrackRowDto] })
  tracks: readonly TrackRowDto[];

  @ApiProperty({ type: [TypeRowDto] })
  types: readonly TypeRowDto[];

  @ApiProperty({ type: [RoomRowDto] })
  rooms: readonly RoomRowDto[];

  @ApiProperty({ type: [BlockRowDto] })
  blocks: readonly BlockRowDto[];

  @ApiProperty({ type: [GatheringRowDto] })
  gatherings: readonly GatheringRowDto[];

  @ApiProperty({ type: [PosterAreaRowDto] })
  posterAreas: readonly PosterAreaRowDto[];

  @ApiProperty({ type: AbstractRowDto })
  abstract: AbstractRowDto;

  @ApiProperty({ type: PrivacyRowDto })
  privacy: PrivacyRowDto;

  @ApiProperty({ type: TemplateWordsDto, description: 'What the kind brought besides, in words.' })
  template: TemplateWordsDto;
}
