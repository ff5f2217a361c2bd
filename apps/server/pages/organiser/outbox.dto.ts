import { PageQuery } from '@colloquy/platform/http';
import { MAIL_STATES, type MailState } from '@colloquy/platform/mail';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const ONE_OF_THE_STATES = { message: `state is one of ${MAIL_STATES.join(', ')}.` };

/** Which messages of the outbox to list. */
export class OutboxQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MAIL_STATES, description: 'Only messages in this state.' })
  @IsOptional()
  @IsIn(MAIL_STATES, ONE_OF_THE_STATES)
  state?: MailState;
}

/** A message of the conference, as its organisers see it. */
export class OutboxMessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ description: 'The name of the person it is for.' })
  recipient: string;

  @ApiProperty({ description: 'What kind of message it is.', example: 'decision-released' })
  kind: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'Plain text.' })
  text: string;

  @ApiProperty({
    enum: MAIL_STATES,
    description: 'failed: it will not be tried again by itself. shown: read in the app only.',
  })
  state: MailState;

  @ApiProperty({ type: 'integer', description: 'How often it was tried since it was last let go.' })
  attempts: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it is tried next.' })
  nextTryAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt did not succeed, in words.' })
  lastError: string | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the mail server took it.' })
  sentAt: string | null;
}

/** A page of the outbox, newest first. */
export class OutboxPageDto {
  @ApiProperty({ type: [OutboxMessageDto] })
  items: OutboxMessageDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** New words for a held message; what is left out stays. */
export class EditMessageDto {
  @ApiPropertyOptional({ description: 'One line.', maxLength: 200 })
  @IsOptional()
  @IsString({ message: 'subject is text.' })
  @MaxLength(200, { message: 'subject has at most 200 characters.' })
  subject?: string;

  @ApiPropertyOptional({ description: 'Plain text.', maxLength: 50_000 })
  @IsOptional()
  @IsString({ message: 'text is text.' })
  @MaxLength(50_000, { message: 'text has at most 50000 characters.' })
  text?: string;
}
