import { ApiProperty } from '@nestjs/swagger';

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
