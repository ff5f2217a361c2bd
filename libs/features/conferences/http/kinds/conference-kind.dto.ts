import { ApiProperty } from '@nestjs/swagger';
import { CONFERENCE_KINDS, PHASES, PRESENTATION_FORMS } from '../../domain/conference';
import { NOTICE_KINDS } from '../../domain/notices/notice';
import { TemplateWordsDto } from './template-parts.dto';

/** A way to present that a kind proposes. */
export class ProposedTypeDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PRESENTATION_FORMS })
  form: string;

  @ApiProperty({ description: 'With its discussion.' })
  minutes: number;

  @ApiProperty()
  discussionMinutes: number;

  @ApiProperty()
  wordLimit: number;
}

/** When a phase begins and ends, in words. */
export class ProposedPhaseDto {
  @ApiProperty({ enum: PHASES })
  name: string;

  @ApiProperty({ example: '16 weeks before the first day, at 09:00' })
  starts: string;

  @ApiProperty()
  ends: string;
}

/** A question of the submission form. */
export class ProposedQuestionDto {
  @ApiProperty()
  label: string;

  @ApiProperty()
  help: string;

  @ApiProperty({ enum: ['text', 'long-text', 'choice', 'choices', 'file', 'consent'] })
  kind: string;
}

/** By what reviewers judge. */
export class ProposedCriterionDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  description: string;

  @ApiProperty()
  weight: number;

  @ApiProperty({ type: [String], description: 'What each score from 1 on means.' })
  anchors: readonly string[];
}

/** Something that people read, or agree to. */
export class ProposedNoticeDto {
  @ApiProperty({ enum: NOTICE_KINDS })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'Whether it is asked for as a consent, which may be refused.' })
  asks: boolean;
}

/** How long something is kept after the last day. */
export class ProposedRetentionDto {
  @ApiProperty()
  kind: string;

  @ApiProperty()
  months: number;

  @ApiProperty()
  reason: string;
}

/** A kind of conference: who presents to whom, and what it brings. Every proposal can be changed afterwards. */
export class ConferenceKindDto extends TemplateWordsDto {
  @ApiProperty({ enum: CONFERENCE_KINDS })
  kind: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  sentence: string;

  @ApiProperty({ description: 'How a committee knows that this is theirs.' })
  chooseWhen: string;

  @ApiProperty({ type: [ProposedTypeDto] })
  types: readonly ProposedTypeDto[];

  @ApiProperty({ type: [String] })
  tracks: readonly string[];

  @ApiProperty({ type: [ProposedPhaseDto] })
  phases: ProposedPhaseDto[];

  @ApiProperty({ type: [ProposedQuestionDto] })
  questions: ProposedQuestionDto[];

  @ApiProperty({ type: [ProposedCriterionDto] })
  criteria: readonly ProposedCriterionDto[];

  @ApiProperty({ type: [ProposedNoticeDto] })
  notices: readonly ProposedNoticeDto[];

  @ApiProperty({ type: [ProposedRetentionDto] })
  retention: readonly ProposedRetentionDto[];
}
