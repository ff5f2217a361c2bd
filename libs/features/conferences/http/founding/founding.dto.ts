import { ApiProperty } from '@nestjs/swagger';
import { IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CONFERENCE_KINDS, type ConferenceKind } from '../../domain/conference';

/** What every new conference is told of. What is wrong with it is told all at once, beside its fields. */
class NewConferenceBasicsDto {
  @ApiProperty()
  @IsString({ message: 'Give the conference a title.' })
  @MaxLength(1000)
  title: string;

  @ApiProperty({ required: false, description: 'Its name in addresses; made from the title where it is left out.' })
  @IsOptional()
  @IsString({ message: 'slug is text.' })
  @MaxLength(1000)
  slug?: string;

  @ApiProperty({ format: 'date' })
  @IsString({ message: 'Say which day is the first.' })
  @MaxLength(40)
  startsOn: string;

  @ApiProperty({ format: 'date' })
  @IsString({ message: 'Say which day is the last.' })
  @MaxLength(40)
  endsOn: string;
}

/** A conference to be founded; the rest comes from its kind. */
export class CreateConferenceDto extends NewConferenceBasicsDto {
  @ApiProperty({ enum: CONFERENCE_KINDS })
  @IsIn(CONFERENCE_KINDS, { message: `The kind is one of ${CONFERENCE_KINDS.join(', ')}.` })
  kind: ConferenceKind;

  @ApiProperty({ description: 'IANA time zone of the place, such as Europe/London.' })
  @IsString({ message: 'Choose the time zone of the place, such as Europe/London.' })
  @MaxLength(100)
  timeZone: string;

  @ApiProperty({ description: 'Where people can ask.' })
  @IsString({ message: 'Say where people can ask: an address that is read.' })
  @MaxLength(1000)
  contact: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString({ message: 'venue is text.' })
  @MaxLength(1000)
  venue?: string;
}

/** A conference to be made from an earlier one. */
export class CloneConferenceDto extends NewConferenceBasicsDto {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    required: false,
    description: 'Organisers of the earlier conference who go on with this one, besides you.',
  })
  @IsOptional()
  @IsArray({ message: 'organiserIds is a list.' })
  @IsUUID(undefined, { each: true, message: 'organiserIds is a list of the ids of people.' })
  organiserIds?: string[];
}

/** A conference that is there now. */
export class NewConferenceDto {
  @ApiProperty({ description: 'Its name in addresses.' })
  slug: string;
}

/** A conference that was made from an earlier one. */
export class ClonedConferenceDto extends NewConferenceDto {
  @ApiProperty({ type: [String], description: 'What could not be taken over as it was, in sentences.' })
  remarks: readonly string[];
}
