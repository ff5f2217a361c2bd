import { PHASES, ROLES, STAGES } from '@colloquy/features/conferences';
import { ApiProperty } from '@nestjs/swagger';

/** A verb and where it leads. */
export class ButtonDto {
  @ApiProperty({ example: 'Assign reviewers' })
  label: string;

  @ApiProperty({
    description:
      'A path of the workspace inside the conference, such as `reviews`; with a slash first, of the published site; empty: the act itself.',
  })
  to: string;
}

/** Somebody with a name. */
export class NamedPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** Somebody for whom the work waits. */
export class StuckDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when it waits for them.' })
  since: string | null;

  @ApiProperty({ description: 'What they have not done yet.', example: 'UG-004, UG-017' })
  about: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When they were last reminded of it.',
  })
  remindedAt: string | null;
}

/** One thing that needs doing. */
export class TaskDto {
  @ApiProperty({ description: 'Stays the same as long as the task is there.', example: 'reviews-to-come' })
  key: string;

  @ApiProperty({ enum: STAGES })
  stage: string;

  @ApiProperty({ description: 'What to do, in a sentence.' })
  what: string;

  @ApiProperty({ description: 'Why it matters; of a task of the committee its note.' })
  why: string;

  @ApiProperty({ enum: ROLES, description: 'Whose move it is.' })
  movedBy: string;

  @ApiProperty({
    type: NamedPersonDto,
    nullable: true,
    description: 'Who of the committee sees to it; null: nobody yet.',
  })
  owner: NamedPersonDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deadline: string | null;

  @ApiProperty({ enum: ['late', 'this week', 'later'] })
  urgency: string;

  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  of: number;

  @ApiProperty({ type: [StuckDto], description: 'The twenty who have kept it waiting longest.' })
  stuck: StuckDto[];

  @ApiProperty({ type: 'integer', description: 'How many it waits for in all.' })
  stuckCount: number;

  @ApiProperty({ type: ButtonDto })
  button: ButtonDto;

  @ApiProperty({ description: 'Whether those for whom it waits can be reminded.' })
  remindable: boolean;
}

/** One thing that is counted in a phase. */
export class PhasePartDto {
  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  of: number;

  @ApiProperty({ description: 'What stands or what is missing, in a sentence.' })
  sentence: string;
}

/** A phase of the conference with how far its work is. */
export class PhaseProgressDto {
  @ApiProperty({ enum: PHASES })
  name: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ enum: ['to come', 'on', 'late', 'done'], description: 'late: over, and not everything is done.' })
  state: string;

  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  of: number;

  @ApiProperty({ type: [PhasePartDto] })
  parts: PhasePartDto[];
}

/** A task that the committee has set itself and that is done. */
export class DoneTaskDto {
  @ApiProperty()
  key: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date-time' })
  doneAt: string;

  @ApiProperty({ type: String, nullable: true })
  doneBy: string | null;
}

/** Everything that needs doing in a conference. */
export class TasksDto {
  @ApiProperty({ format: 'date-time', description: 'The moment for which all of this holds.' })
  now: string;

  @ApiProperty({ type: [TaskDto], description: 'The most urgent first.' })
  tasks: TaskDto[];

  @ApiProperty({ type: [PhaseProgressDto], description: 'In the order in which they come.' })
  phases: PhaseProgressDto[];

  @ApiProperty({ type: [DoneTaskDto], description: 'What the committee has ticked off, the latest first.' })
  ticked: DoneTaskDto[];

  @ApiProperty({ type: [NamedPersonDto], description: 'To whom a task can be given.' })
  committee: NamedPersonDto[];
}
