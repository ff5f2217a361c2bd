import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import {
  CONFERENCE_KINDS,
  type ConferenceKind,
  PHASES,
  type PhaseName,
  PRESENTATION_FORMS,
  type PresentationForm,
} from '../../domain/conference';
import { RETENTION_KINDS, type RetentionKind } from '../../domain/set-up/set-up';
import { WHICH, type Which } from '../../domain/time/local-time';
import { MOST_LETTERS, RowId, Rows, Text, Whole, Yes } from './entry-fields';

/** What a conference is, when and where. */
export class SetBasicsDto {
  @Text() title: string;
  @Text() slug: string;

  @ApiProperty({ enum: CONFERENCE_KINDS })
  @IsIn(CONFERENCE_KINDS, { message: `The kind is one of ${CONFERENCE_KINDS.join(', ')}.` })
  kind: ConferenceKind;

  @Text() timeZone: string;
  @Text() startsOn: string;
  @Text() endsOn: string;
  @Text() venue: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(MOST_LETTERS, { each: true })
  about: string[];

  @Text() contact: string;
}

/** A time as a person writes it. */
export class LocalTimeDto {
  @ApiProperty({ example: '2027-06-09T09:00', description: "What the clocks in the conference's zone show." })
  @IsString()
  @MaxLength(40)
  local: string;

  @ApiPropertyOptional({ enum: WHICH, description: 'Which one, where the clocks show the time twice or skip it.' })
  @IsOptional()
  @IsIn(WHICH)
  which?: Which;
}

const Time = () =>
  applyDecorators(
    ApiProperty({ type: LocalTimeDto }),
    ValidateNested(),
    Type(() => LocalTimeDto),
  );

/** A phase. */
export class PhaseEntryDto {
  @ApiProperty({ enum: PHASES })
  @IsIn(PHASES)
  name: PhaseName;

  @Time() starts: LocalTimeDto;
  @Time() ends: LocalTimeDto;
}

/** All phases. */
export class SetPhasesDto {
  @Rows(() => PhaseEntryDto) phases: PhaseEntryDto[];
}

/** A track. */
export class TrackEntryDto {
  @RowId() id?: string;
  @Text() name: string;

  @ApiProperty({ description: 'Empty: the first that is free.' })
  @IsString()
  @MaxLength(10)
  letter: string;
}

/** All tracks. */
export class SetTracksDto {
  @Rows(() => TrackEntryDto) tracks: TrackEntryDto[];
}

/** A presentation type. */
export class TypeEntryDto {
  @RowId() id?: string;
  @Text() name: string;

  @ApiProperty({ enum: PRESENTATION_FORMS })
  @IsIn(PRESENTATION_FORMS, { message: 'Choose talk, lightning talk or poster.' })
  form: PresentationForm;

  @Whole() minutes: number | null;
  @Whole() discussionMinutes: number | null;
  @Whole() wordLimit: number | null;
}

/** All presentation types, in the order in which authors are offered them. */
export class SetTypesDto {
  @Rows(() => TypeEntryDto) types: TypeEntryDto[];
}

/** A room. */
export class RoomEntryDto {
  @RowId() id?: string;
  @Text() name: string;
  @Whole() capacity: number | null;
  @Yes() stepFree: boolean;
  @Yes() hearingLoop: boolean;

  @ApiProperty({ enum: ['talks', 'posters'] })
  @IsIn(['talks', 'posters'], { message: 'Choose talks or posters.' })
  use: 'talks' | 'posters';

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  equipment: string[];
}

/** All rooms, in the order in which programmes show them. */
export class SetRoomsDto {
  @Rows(() => RoomEntryDto) rooms: RoomEntryDto[];
}

/** A block of talks. */
export class BlockEntryDto {
  @RowId() id?: string;
  @Text() name: string;
  @Time() starts: LocalTimeDto;
  @Time() ends: LocalTimeDto;
}

/** A gathering. */
export class GatheringEntryDto {
  @RowId() id?: string;
  @Text() title: string;
  @Text() place: string;
  @Time() starts: LocalTimeDto;
  @Time() ends: LocalTimeDto;
}

/** All blocks and gatherings. */
export class SetDaysDto {
  @Rows(() => BlockEntryDto) blocks: BlockEntryDto[];
  @Rows(() => GatheringEntryDto) gatherings: GatheringEntryDto[];
}

/** A poster area. */
export class PosterAreaEntryDto {
  @RowId() id?: string;
  @Text() name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  roomId: string | null;

  @Whole() boards: number | null;
  @Whole() boardWidthCm: number | null;
  @Whole() boardHeightCm: number | null;
  @Whole() sockets: number | null;
  @Yes() quiet: boolean;
  @Yes() stepFree: boolean;
}

/** All poster areas. */
export class SetPosterAreasDto {
  @Rows(() => PosterAreaEntryDto) posterAreas: PosterAreaEntryDto[];
}

/** For how long a kind of data is kept. */
export class RetentionEntryDto {
  @ApiProperty({ enum: RETENTION_KINDS })
  @IsIn(RETENTION_KINDS)
  kind: RetentionKind;

  @Whole('Months after the last day of the conference.') months: number | null;
}

/** Who answers for data, and how long it is kept. */
export class SetPrivacyDto {
  @Text() controllerName: string;
  @Text() controllerContact: string;
  @Rows(() => RetentionEntryDto) retention: RetentionEntryDto[];
}
