import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** A work as those who prepare it together come to it. */
export class TogetherDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ description: 'In inline text.' })
  title: string;

  @ApiProperty({ format: 'uuid', description: 'Of the viewer.' })
  personId: string;

  @ApiProperty({ enum: ['mentor', 'author'] })
  side: string;

  @ApiProperty({ type: String, nullable: true, description: 'The mentor’s name; null while nobody has said yes.' })
  mentor: string | null;

  @ApiProperty({ type: [String], description: 'The names of those who present it.' })
  presenters: readonly string[];

  @ApiProperty({ enum: ['talk', 'lightning-talk', 'poster'] })
  form: string;

  @ApiProperty({ description: 'How long the presentation is, questions and all.' })
  minutes: number;

  @ApiProperty({ description: 'How much of that is for questions.' })
  discussionMinutes: number;

  @ApiProperty({ example: 'Europe/London' })
  timeZone: string;
}

/** What mentor and presenter agree to before they begin. */
export class MentoringAgreementDto {
  @ApiProperty({ description: 'Which words these are; it is sent back with the agreement.' })
  version: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Paragraphs, with empty lines between them.' })
  text: string;

  @ApiProperty({ description: 'Whether the viewer has agreed to words that still hold.' })
  agreed: boolean;
}

/** Which words somebody agrees to. */
export class AgreeToMentoringDto {
  @ApiProperty()
  @IsString()
  @MaxLength(60)
  version: string;
}

/** How far a pair is, in numbers and days; nothing of what was said. */
export class PairProgressDto {
  @ApiProperty({ format: 'uuid' })
  pairingId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  mentor: string;

  @ApiProperty({ description: 'Comments on slides or poster.' })
  pageComments: number;

  @ApiProperty({ description: 'Of them, those that are resolved.' })
  resolvedPageComments: number;

  @ApiProperty()
  rehearsals: number;

  @ApiProperty({ description: 'Meetings whose time has come, confirmed or not.' })
  meetingsHeld: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextMeetingAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When something was last done.' })
  lastAt: string | null;
}
