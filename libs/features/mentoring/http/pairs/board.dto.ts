import { ApiProperty } from '@nestjs/swagger';
import { BANDS } from '../../domain/band';
import { ENDINGS, MATCH_RUN_KINDS, MATCH_RUN_STATES, PAIRING_STATES } from '../../domain/pairing';
import { MatchFiguresDto } from '../match-run.dto';

const SAID = ['accepted', 'declined'];

/** A pair as organisers see it. */
export class BoardPairDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Who presents the work.' })
  presenter: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty()
  mentor: string;

  @ApiProperty({ enum: Object.keys(PAIRING_STATES) })
  state: string;

  @ApiProperty({ format: 'date-time', description: 'Since when it is in this state.' })
  since: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answerBy: string | null;

  @ApiProperty({ type: String, enum: SAID, nullable: true })
  mentorSaid: string | null;

  @ApiProperty({ type: String, enum: SAID, nullable: true })
  menteeSaid: string | null;

  @ApiProperty({ enum: BANDS })
  band: string;

  @ApiProperty()
  sentence: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who could take the mentor’s place.' })
  standIn: string | null;

  @ApiProperty({ type: String, enum: ENDINGS, nullable: true })
  endedBecause: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastAt: string | null;

  @ApiProperty({ type: String, enum: ['mentor', 'mentee'], nullable: true })
  lastBy: string | null;

  @ApiProperty({ enum: ['organisers', 'both', 'mentor', 'mentee', 'training', 'nobody'] })
  waitsFor: string;

  @ApiProperty({ description: 'An answer did not come in time.' })
  overdue: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Whole days without anything; null unless it runs.' })
  quietDays: number | null;

  @ApiProperty({ description: 'Nothing has moved for a week.' })
  stale: boolean;
}

/** A work that has nobody beside it. */
export class WorkWithoutDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;
}

/** A run of the matching in a list. */
export class RunInListDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MATCH_RUN_KINDS })
  kind: string;

  @ApiProperty({ enum: MATCH_RUN_STATES })
  state: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: MatchFiguresDto })
  figures: MatchFiguresDto;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The work that a repair is for.' })
  submissionId: string | null;

  @ApiProperty({ type: String, nullable: true })
  code: string | null;
}

/** Everything about the pairs of a conference. */
export class PairBoardDto {
  @ApiProperty({ format: 'date-time' })
  now: string;

  @ApiProperty({ description: 'Works that take part.' })
  works: number;

  @ApiProperty({ type: [WorkWithoutDto] })
  without: readonly WorkWithoutDto[];

  @ApiProperty()
  mentors: number;

  @ApiProperty({ description: 'How many works all mentors can take.' })
  places: number;

  @ApiProperty({ description: 'What another pathway counts in a conference of this kind, unless it is set.' })
  usualMixing: number;

  @ApiProperty({ type: [BoardPairDto] })
  pairs: readonly BoardPairDto[];

  @ApiProperty({ type: [RunInListDto], description: 'The latest first.' })
  runs: readonly RunInListDto[];
}
