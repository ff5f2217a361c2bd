import { ApiProperty } from '@nestjs/swagger';
import { PHASES, ROLES } from '../../domain/conference';

/** A wish of a kind of conference for who and what come together. */
export class MixingGoalDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: ['year group', 'pathway', 'department', 'staff or student', 'topic', 'experience'] })
  trait: string;

  @ApiProperty({ enum: ['session', 'parallel sessions', 'neighbouring posters', 'pairing', 'chairing'] })
  place: string;

  @ApiProperty({
    enum: ['mix', 'gather', 'spread'],
    description: 'As many different ones as can be; alike ones together; alike ones apart.',
  })
  aim: string;

  @ApiProperty({ required: false, description: 'At least so many different ones in each place.' })
  atLeast?: number;

  @ApiProperty({ description: 'From 0 to 1: how much it counts against the other goals.' })
  weight: number;

  @ApiProperty({ description: 'What it means to the people in the room.' })
  sentence: string;
}

/** A task of the committee. */
export class ChecklistTaskDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: PHASES })
  phase: string;

  @ApiProperty({ enum: ['lead', 'programme', 'mentoring', 'place', 'words', 'money'] })
  who: string;

  @ApiProperty({ description: 'Until when, in words.', example: '3 weeks before the first day, at 17:00' })
  due: string;

  @ApiProperty()
  task: string;

  @ApiProperty({ description: 'Why, or how.' })
  help: string;
}

/** A message that the conference sends. */
export class PlannedMailDto {
  @ApiProperty()
  id: string;

  @ApiProperty({ enum: ROLES })
  to: string;

  @ApiProperty({ description: 'When it goes out, in words.' })
  when: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'Words in braces, such as {title}, are filled in.' })
  text: string;
}

/** What a kind of conference brings, in words, besides what stands in the sections of the set-up. */
export class TemplateWordsDto {
  @ApiProperty({ type: [MixingGoalDto] })
  mixingGoals: readonly MixingGoalDto[];

  @ApiProperty({ type: [ChecklistTaskDto] })
  checklist: readonly ChecklistTaskDto[];

  @ApiProperty({ type: [PlannedMailDto] })
  mails: readonly PlannedMailDto[];
}
