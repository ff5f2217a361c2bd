import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';

/** A message to you. */
export class MessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The conference it comes from, by its name in addresses.' })
  conference: string;

  @ApiProperty({ description: 'The title of that conference.' })
  conferenceTitle: string;

  @ApiProperty({ description: 'What kind of message it is.', example: 'decision-released' })
  kind: string;

  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'Plain text.' })
  text: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When you opened it here.' })
  readAt: string | null;

  @ApiProperty({ description: 'Whether it went out by mail as well.' })
  mailed: boolean;
}

/** A page of your messages, newest first. */
export class MessagePageDto {
  @ApiProperty({ type: [MessageDto] })
  items: MessageDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

/** Which of your messages you have read. */
export class ReadMessagesDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'ids is a list of the ids of messages.' })
  @ArrayMaxSize(500, { message: 'At most 500 messages at once.' })
  @IsUUID(undefined, { each: true, message: 'ids is a list of the ids of messages.' })
  ids: string[];
}
