import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { HELP_KINDS, type HelpKind } from '../domain/common-wants';
import { LONGEST_TEXT, MOST_TEXTS, MOST_WORKS } from '../domain/mentor-profile';
import { CommonWantsDto, SaidWantsDto, Some, Tags } from './wants.dto';

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

  @Tags('names')
  supervisors?: string[];

  @Tags('modules')
  marks?: string[];
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

/** What mentors have said of themselves, as they and organisers read it. */
export class SaidByMentorDto extends SaidWantsDto {
  @ApiProperty({ minimum: 0 })
  wishedMinimum: number;

  @ApiProperty({ enum: HELP_KINDS, isArray: true })
  helpsWith: readonly HelpKind[];

  @ApiProperty({ type: [String], description: 'Who supervises them.' })
  supervisors: readonly string[];

  @ApiProperty({ type: [String], description: 'Modules that they mark.' })
  marks: readonly string[];

  @ApiProperty({ description: 'Whether a run of the matching may propose them.' })
  automatic: boolean;
}

/** How the viewer has described themselves. */
export class MyMentorProfileDto extends SaidByMentorDto {
  @ApiProperty(CAPACITY)
  capacity: number;

  @ApiProperty({ type: [String] })
  texts: readonly string[];

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
