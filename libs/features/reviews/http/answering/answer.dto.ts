import { OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** A work that is to be revised, as its authors know it. */
export class AnswerRevisionDto {
  @ApiProperty({ format: 'date-time' })
  by: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  returnedAt: string | null;
}

/** The mentor of a work, and whether they read its answer. */
export class AnswerMentorDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  reads: boolean;
}

/** What was decided on a work, what the reviewers wrote, and what is to be done now. */
export class AnswerDto {
  @ApiProperty({ enum: OUTCOMES })
  outcome: string;

  @ApiProperty({ description: 'Where the work stands.' })
  state: string;

  @ApiProperty({ type: [String], description: 'In an order that says nothing of the reviewers.' })
  comments: readonly string[];

  @ApiProperty({ type: [String], description: 'By name, where authors may know who reviewed; else empty.' })
  reviewers: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when to say who comes.' })
  answerBy: string | null;

  @ApiProperty()
  placeDeclined: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoUntil: string | null;

  @ApiProperty({ type: AnswerRevisionDto, nullable: true })
  revision: AnswerRevisionDto | null;

  @ApiProperty({ type: AnswerMentorDto, nullable: true, description: 'Told to the authors alone.' })
  mentor: AnswerMentorDto | null;
}

/** Whether the mentor reads the answer. */
export class ShareAnswerDto {
  @ApiProperty()
  @IsBoolean({ message: 'reads is true or false.' })
  reads: boolean;
}

/** What was said about a work and is shared with its authors. */
export class SharedWordsDto {
  @ApiProperty({ type: [String], description: 'The words alone, the oldest first.' })
  words: readonly string[];
}
