import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { ROLES, type Role } from '../../domain/conference';
import { LETTER_STATES, type LetterState } from '../../domain/letters/letter';
import { LETTER_CAUSES, type LetterCause } from '../../domain/letters/letter-gaps';
import { WHICH, type Which } from '../../domain/time/local-time';

/** A letter as it reads. */
export class ConferenceLetterWordsDto {
  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;
}

/** What the conference writes to each who has a role. */
export class ConferenceLetterDto extends ConferenceLetterWordsDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ROLES, description: 'To everybody who is this when it goes out.' })
  to: Role;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When; null: upon a cause.' })
  goesAt: string | null;

  @ApiProperty({ type: String, enum: LETTER_CAUSES, nullable: true, description: 'Upon what; null: at its time.' })
  follows: LetterCause | null;

  @ApiProperty({ enum: LETTER_STATES, description: 'Nothing goes out that is `waiting` for the organisers’ word.' })
  state: LetterState;

  @ApiProperty({ type: 'integer', description: 'An act names the one that was read.' })
  revision: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'How many people it went to.' })
  reached: number | null;

  @ApiProperty({ type: 'integer', description: 'How many people it would reach now.' })
  people: number;

  @ApiProperty({ type: ConferenceLetterWordsDto, description: 'With what the set-up knows filled in.' })
  filled: ConferenceLetterWordsDto;

  @ApiProperty({ type: [String], description: 'What is to be said before it can go out, in sentences.' })
  missing: string[];
}

/** A time as an organiser writes it. */
export class LetterTimeDto {
  @ApiProperty({ example: '2027-02-12T09:00', description: 'What the clocks in the conference’s zone show.' })
  @IsString({ message: 'Give a day and a time.' })
  @MaxLength(40)
  local: string;

  @ApiPropertyOptional({ enum: WHICH, description: 'Which one, where the clocks show the time twice or skip it.' })
  @IsOptional()
  @IsIn(WHICH)
  which?: Which;
}

/** The words of a letter, to whom, and when. */
export class NewLetterDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: `to is one of ${ROLES.join(', ')}.` })
  to: Role;

  @ApiProperty({ type: LetterTimeDto, nullable: true, description: 'Null where it follows upon something.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LetterTimeDto)
  goesAt: LetterTimeDto | null;

  @ApiProperty({ type: String, enum: LETTER_CAUSES, nullable: true })
  @IsOptional()
  @IsIn(LETTER_CAUSES, { message: `follows is one of ${LETTER_CAUSES.join(', ')}, or null.` })
  follows: LetterCause | null;

  @ApiProperty({ maxLength: 200, description: 'One line; {title} and the like are filled in.' })
  @IsString({ message: 'Give the letter a subject.' })
  subject: string;

  @ApiProperty({ maxLength: 10_000, description: 'Plain text; {submissionDeadline} and the like are filled in.' })
  @IsString({ message: 'Write what the letter says.' })
  text: string;
}

/** Which words of a letter were read. */
export class LetterRevisionDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt({ message: 'revision is the number of the letter that you read.' })
  @Min(1, { message: 'revision is the number of the letter that you read.' })
  revision: number;
}

/** Other words of a letter. */
export class ChangeLetterDto extends NewLetterDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of the letter from which these words started.' })
  @IsInt({ message: 'revision is the number of the letter that you read.' })
  @Min(1, { message: 'revision is the number of the letter that you read.' })
  revision: number;
}

/** Where a new letter is found. */
export class LetterIdDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

/** How many people a letter went to. */
export class ReachedDto {
  @ApiProperty({ type: 'integer' })
  reached: number;
}
