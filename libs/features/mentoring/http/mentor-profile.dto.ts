import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { HELP_KINDS, type HelpKind, MEETING_MODES, type MeetingMode } from '../domain/common-wants';
import { LONGEST_TEXT, MOST_TEXTS, MOST_WORKS } from '../domain/mentor-profile';
import { CommonWantsDto, Some } from './wants.dto';

const CAPACITY = { minimum: 1, maximum: MOST_WORKS, description: 'How many works they would mentor at most.' };

/** Of how a mentor describes themselves, what is to change. */
export class ProfileChangeDto extends CommonWantsDto {
  @ApiPropertyOptional(CAPACITY)
  @IsOptional()
  @IsInt({ message: 'capacity is a whole number.' })
  capacity?: number;

  @ApiPropertyOptional({ minimum: 0, description: 'With fewer it is not worth their while; 0 says nothing.' })
  @IsOptional()
  @IsInt({ message: 'wishedMinimum is a whole number.' })
  wishedMinimum?: number;

  @ApiPropertyOptional({ type: [String], description: 'Titles and abstracts of own work: three to five are best.' })
  @IsOptional()
  @IsArray({ message: 'texts is a list.' })
  @ArrayMaxSize(MOST_TEXTS, { message: `Give at most ${MOST_TEXTS} texts.` })
  @IsString({ each: true, message: 'Each of the texts is text.' })
  @MaxLength(LONGEST_TEXT, { each: true, message: `Each of the texts has at most ${LONGEST_TEXT} characters.` })
  texts?: string[];

  @Some('helpsWith', HELP_KINDS)
  helpsWith?: HelpKind[];

  @ApiPropertyOptional({ description: 'Whether a run of the matching may propose them.' })
  @IsOptional()
  @IsBoolean({ message: 'automatic is true or false.' })
  automatic?: boolean;
}

/** A mentor who says that they have described themselves. What may be left out stays as it is. */
export class MentorProfileDto extends OmitType(ProfileChangeDto, ['capacity', 'texts']) {
  @ApiProperty(CAPACITY)
  @IsInt({ message: 'capacity is a whole number.' })
  capacity: number;

  @ApiProperty({
    type: [String],
    description: 'Titles and abstracts of own work, one text each: three to five are best.',
  })
  @IsArray({ message: 'texts is a list.' })
  @ArrayMaxSize(MOST_TEXTS, { message: `Give at most ${MOST_TEXTS} texts.` })
  @IsString({ each: true, message: 'Each of the texts is text.' })
  @MaxLength(LONGEST_TEXT, { each: true, message: `Each of the texts has at most ${LONGEST_TEXT} characters.` })
  texts: string[];
}

/** How the viewer has described themselves. */
export class MyMentorProfileDto {
  @ApiProperty(CAPACITY)
  capacity: number;

  @ApiProperty({ minimum: 0 })
  wishedMinimum: number;

  @ApiProperty({ type: [String] })
  texts: readonly string[];

  @ApiProperty({ type: [String] })
  topics: readonly string[];

  @ApiProperty({ type: [String] })
  methods: readonly string[];

  @ApiProperty({ enum: HELP_KINDS, isArray: true })
  helpsWith: readonly HelpKind[];

  @ApiProperty({ enum: MEETING_MODES, isArray: true })
  modes: readonly MeetingMode[];

  @ApiProperty()
  campus: string;

  @ApiProperty({ type: [String] })
  languages: readonly string[];

  @ApiProperty({ description: 'Their research group; empty where they name none.' })
  lab: string;

  @ApiProperty()
  automatic: boolean;

  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change; 0 before the first.' })
  revision: number;

  @ApiProperty({ description: 'Whether they have said that it is whole.' })
  done: boolean;

  @ApiProperty({ description: 'Whether their training is known to be done.' })
  trained: boolean;
}

/** Whether a mentor's training is done. */
export class TrainingDto {
  @ApiProperty()
  @IsBoolean({ message: 'done is true or false.' })
  done: boolean;
}
