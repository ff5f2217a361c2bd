import { ROLES } from '@colloquy/features/conferences';
import { ApiProperty } from '@nestjs/swagger';
import { ButtonDto } from '../organiser/tasks.dto';

/** One thing that the viewer can do next, in one of their roles. */
export class StepDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: ROLES })
  role: string;

  @ApiProperty({ description: 'What to do, in a sentence.' })
  what: string;

  @ApiProperty({ description: 'Why it matters or what it takes.' })
  why: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deadline: string | null;

  @ApiProperty({ enum: ['late', 'this week', 'later'] })
  urgency: string;

  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  of: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when somebody waits for it.' })
  since: string | null;

  @ApiProperty({ type: ButtonDto })
  button: ButtonDto;
}

/** Something that comes later and needs nothing now. */
export class AheadDto {
  @ApiProperty()
  sentence: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** What the viewer does next in a conference. */
export class NextStepDto {
  @ApiProperty({ format: 'date-time', description: 'The moment for which all of this holds.' })
  now: string;

  @ApiProperty({ enum: ROLES, isArray: true, description: 'What the viewer is to the conference.' })
  roles: string[];

  @ApiProperty({ type: [StepDto], description: 'The most urgent first: the first one is the next step.' })
  steps: StepDto[];

  @ApiProperty({ type: [String], description: 'What to say when no step is left, a sentence for each role.' })
  waiting: string[];

  @ApiProperty({ type: [AheadDto], description: 'What comes after, the soonest first.' })
  ahead: AheadDto[];

  @ApiProperty({ description: 'Whether a programme is published.' })
  published: boolean;
}
