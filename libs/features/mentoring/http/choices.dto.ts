import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, MaxLength } from 'class-validator';

const MOST = 20;

/** What holds for mentoring in a conference. */
export class MentoringRulesDto {
  @ApiProperty({ description: 'Whether mentors have a training to do before they are introduced to anybody.' })
  @IsBoolean({ message: 'trainingNeeded is true or false.' })
  trainingNeeded: boolean;

  @ApiProperty({ description: 'What the training is and where, for mentors who have not done it.' })
  @IsString({ message: 'trainingWords is text.' })
  @MaxLength(1000, { message: 'This has at most 1000 characters.' })
  trainingWords: string;

  @ApiProperty({ type: [String], description: 'Where people can meet in person; empty for one place for all.' })
  @IsArray({ message: 'campuses is a list.' })
  @ArrayMaxSize(MOST, { message: `Give at most ${MOST} places.` })
  @IsString({ each: true, message: 'Each of the places is text.' })
  campuses: readonly string[];

  @ApiProperty({ type: [String], description: 'What mentors may offer and presenters wish for, said of the mentor.' })
  @IsArray({ message: 'wishes is a list.' })
  @ArrayMaxSize(MOST, { message: `Give at most ${MOST} wishes.` })
  @IsString({ each: true, message: 'Each of the wishes is text.' })
  wishes: readonly string[];
}

/** The same, with the revision for the next change. */
export class KeptRulesDto extends MentoringRulesDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change; 0 before the first.' })
  revision: number;
}

/** What there is to choose from for somebody who mentors or presents. */
export class ChoicesDto extends MentoringRulesDto {
  @ApiProperty({ type: [String], description: 'Tracks, and what works are about.' })
  topics: readonly string[];

  @ApiProperty({ type: [String] })
  methods: readonly string[];

  @ApiProperty({ type: [String] })
  languages: readonly string[];

  @ApiProperty({ type: [String], description: 'Research groups, as mentors here call theirs.' })
  labs: readonly string[];

  @ApiProperty({ type: [String], description: 'Pathways, as mentors here call theirs.' })
  pathways: readonly string[];

  @ApiProperty({ type: [String], description: 'Modules that mentors here mark.' })
  modules: readonly string[];

  @ApiProperty({ type: [String], description: 'Who mentors here, by name.' })
  mentors: readonly string[];
}
