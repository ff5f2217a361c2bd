import { ApiProperty } from '@nestjs/swagger';
import { PAIRING_STATES } from '../../domain/pairing';

/** The round that a mentor has before them. */
export class DueRoundDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'date-time' })
  dueAt: string;

  @ApiProperty()
  isLate: boolean;
}

/** One of your works as a mentor. */
export class MenteeDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  pairingId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ description: 'Inline text.' })
  title: string;

  @ApiProperty()
  presenter: string;

  @ApiProperty({ description: 'Whether you have not looked at it yet.' })
  unread: boolean;

  @ApiProperty({ description: 'Whether there is a version that you have not seen.' })
  newVersion: boolean;

  @ApiProperty()
  newComments: number;

  @ApiProperty()
  openThreads: number;

  @ApiProperty({ description: 'Open comments on the pages of slides or a poster that wait for you.' })
  pageComments: number;

  @ApiProperty({
    ...{ type: String, format: 'date-time', nullable: true },
    description: 'When the next meeting would begin that somebody else has proposed.',
  })
  meetingAt: string | null;

  @ApiProperty()
  roundsReturned: number;

  @ApiProperty({ type: DueRoundDto, nullable: true })
  round: DueRoundDto | null;

  @ApiProperty({ description: 'Whether the text waits for you: a version, words in the margin, a round.' })
  draftAwaitsYou: boolean;

  @ApiProperty({ description: 'Whether they wait for you in anything.' })
  awaitsYou: boolean;

  @ApiProperty({ format: 'date-time', description: 'Since when they wait for you, or you for them.' })
  since: string;
}

/** Your works as a mentor, in the order in which to take them. */
export class MenteesDto {
  @ApiProperty({ format: 'date-time' })
  now: string;

  @ApiProperty({ type: [MenteeDto] })
  mentees: MenteeDto[];
}

/** How the feedback on one work goes. */
export class FeedbackProgressDto {
  @ApiProperty({ format: 'uuid' })
  pairingId: string;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ description: 'Inline text.' })
  title: string;

  @ApiProperty()
  presenter: string;

  @ApiProperty()
  mentor: string;

  @ApiProperty({ enum: Object.keys(PAIRING_STATES) })
  state: string;

  @ApiProperty()
  comments: number;

  @ApiProperty()
  openThreads: number;

  @ApiProperty()
  suggestionsTaken: number;

  @ApiProperty()
  roundsReturned: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When an open round is due.' })
  dueAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  mentorWroteAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  authorWroteAt: string | null;
}

/** A comment of a thread that was reported. */
export class ReportedCommentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  suggestion: string | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

/** A comment that mentor or author has shown to the organisers. */
export class CommentReportDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  reportedBy: string;

  @ApiProperty({ format: 'date-time' })
  reportedAt: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  closedBy: string | null;

  @ApiProperty({ format: 'uuid', description: 'Which of the comments was reported.' })
  commentId: string;

  @ApiProperty({ description: 'The words on which the thread was written, inline text.' })
  quote: string;

  @ApiProperty({ type: [ReportedCommentDto] })
  comments: readonly ReportedCommentDto[];
}
