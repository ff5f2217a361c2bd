import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  HELP_KINDS,
  type HelpKind,
  LONGEST_TAG,
  MEETING_MODES,
  type MeetingMode,
  MOST_TAGS,
} from '../domain/common-wants';

/** A list of a few words each, which may be left out. */
export const Tags =
  (what: string): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [
      ApiPropertyOptional({ type: [String], maxItems: MOST_TAGS }),
      IsOptional(),
      IsArray({ message: `${what} is a list.` }),
      ArrayMaxSize(MOST_TAGS, { message: `Give at most ${MOST_TAGS} ${what}.` }),
      IsString({ each: true, message: `Each of the ${what} is text.` }),
      MaxLength(LONGEST_TAG, { each: true, message: `Each of the ${what} has at most ${LONGEST_TAG} characters.` }),
    ]) {
      decorate(target, name);
    }
  };

/** A line of text, which may be left out. */
export const Line =
  (what: string): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [
      ApiPropertyOptional({ maxLength: LONGEST_TAG }),
      IsOptional(),
      IsString({ message: `${what} is text.` }),
      MaxLength(LONGEST_TAG, { message: `This has at most ${LONGEST_TAG} characters.` }),
    ]) {
      decorate(target, name);
    }
  };

/** Some of a few, which may be left out. */
export const Some =
  (what: string, of: readonly string[]): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [
      ApiPropertyOptional({ enum: of, isArray: true }),
      IsOptional(),
      IsArray({ message: `${what} is a list.` }),
      IsIn(of, { each: true, message: `Choose from: ${of.join(', ')}.` }),
    ]) {
      decorate(target, name);
    }
  };

/** What mentors and presenters say alike. */
export class CommonWantsDto {
  @Tags('topics')
  topics?: string[];

  @Tags('methods')
  methods?: string[];

  @Some('modes', MEETING_MODES)
  modes?: MeetingMode[];

  @Line('campus')
  campus?: string;

  @Tags('languages')
  languages?: string[];

  @Line('lab')
  lab?: string;

  @Line('pathway')
  pathway?: string;

  @Tags('names')
  asksFor?: string[];
}

/** Of what a presenter wants, what is to change. */
export class HelpChangeDto extends CommonWantsDto {
  @ApiPropertyOptional({ description: 'Whether they wish for a mentor at all.' })
  @IsOptional()
  @IsBoolean({ message: 'mentorWanted is true or false.' })
  mentorWanted?: boolean;

  @Some('help', HELP_KINDS)
  help?: HelpKind[];

  @ApiPropertyOptional({ description: 'Whether only a mentor will do who speaks one of the languages.' })
  @IsOptional()
  @IsBoolean({ message: 'languageNeeded is true or false.' })
  languageNeeded?: boolean;

  @Tags('modules')
  modules?: string[];
}

/** What mentors and presenters have said alike. */
export class SaidWantsDto {
  @ApiProperty({ type: [String] })
  topics: readonly string[];

  @ApiProperty({ type: [String] })
  methods: readonly string[];

  @ApiProperty({ enum: MEETING_MODES, isArray: true })
  modes: readonly MeetingMode[];

  @ApiProperty()
  campus: string;

  @ApiProperty({ type: [String] })
  languages: readonly string[];

  @ApiProperty({ description: 'Their research group; empty where they name none.' })
  lab: string;

  @ApiProperty({ description: 'Their pathway or programme of study; empty where they name none.' })
  pathway: string;

  @ApiProperty({ type: [String], description: 'For whom they ask by name; organisers see it.' })
  asksFor: readonly string[];
}

/** What the viewer wants of a mentor. */
export class HelpWantedDto extends SaidWantsDto {
  @ApiProperty()
  mentorWanted: boolean;

  @ApiProperty({ enum: HELP_KINDS, isArray: true })
  help: readonly HelpKind[];

  @ApiProperty()
  languageNeeded: boolean;

  @ApiProperty({ type: [String], description: 'Modules that they take.' })
  modules: readonly string[];

  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;

  @ApiProperty({ description: 'Whether they have said that this is all.' })
  done: boolean;
}

/** What a thing is now, after a change. */
export class KeptRevisionDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;
}
