import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Min } from 'class-validator';
import { LONGEST_ANSWER, LONGEST_WISH, ROUND_STATES } from '../../domain/feedback/round';

/** What a mentor gives back in a round. */
export class RoundWordsDto {
  @ApiProperty({ maxLength: LONGEST_ANSWER, description: 'What is good, and why.' })
  @IsString({ message: 'What is good is text.' })
  strength: string;

  @ApiProperty({ maxLength: LONGEST_ANSWER, description: 'One question.' })
  @IsString({ message: 'The question is text.' })
  question: string;

  @ApiProperty({ maxLength: LONGEST_ANSWER, description: 'One next step.' })
  @IsString({ message: 'The next step is text.' })
  nextStep: string;
}

/** The same while it is typed. */
export class RoundDraftDto extends RoundWordsDto {
  @ApiProperty({ minimum: 1, description: 'The revision that the words began from.' })
  @IsInt({ message: 'Say which revision the words began from.' })
  @Min(1, { message: 'Say which revision the words began from.' })
  revision: number;
}

/** A feedback round. */
export class RoundDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ enum: Object.keys(ROUND_STATES) })
  state: string;

  @ApiProperty({ description: 'The version that it is about.' })
  version: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the mentoring phase began it.' })
  askedBy: string | null;

  @ApiProperty({ description: 'What the mentor should look at above all.' })
  wish: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ format: 'date-time' })
  dueAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  returnedAt: string | null;

  @ApiProperty()
  mentor: string;

  @ApiProperty({ type: RoundWordsDto, nullable: true, description: 'Null to authors until it is returned.' })
  words: RoundWordsDto | null;

  @ApiProperty({ description: 'Grows with every save of the words.' })
  revision: number;
}

/** What an author asks of their mentor. */
export class AskForFeedbackDto {
  @ApiProperty({ maxLength: LONGEST_WISH, description: 'What to look at above all; may be empty.' })
  @IsString({ message: 'What you would like to hear about is text.' })
  wish: string;

  @ApiProperty({ example: '2027-03-12', description: 'The day by the end of which it would help.' })
  @IsString({ message: 'Say by which day, such as 2027-03-12.' })
  dueOn: string;
}

/** The round that was begun. */
export class OpenedRoundDto {
  @ApiProperty({ format: 'uuid' })
  roundId: string;
}

/** The revision of the words after a save. */
export class SavedRoundDto {
  @ApiProperty()
  revision: number;
}
