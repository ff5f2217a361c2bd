import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { HANDOVER_SECTIONS } from '../../domain/handover-note';

/** What the committee before wrote on a section. */
export class EarlierNoteDto {
  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  writer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  writtenAt: string | null;

  @ApiProperty({ description: 'The conference, by its name in addresses.' })
  conference: string;

  @ApiProperty()
  title: string;
}

/** A note on a section, for the next committee, and beside it what the one before wrote. */
export class HandoverNoteDto {
  @ApiProperty({ enum: HANDOVER_SECTIONS })
  section: string;

  @ApiProperty({ description: 'What is asked, for somebody who has never handed over.' })
  prompt: string;

  @ApiProperty({ description: 'Empty where nothing is written yet.' })
  text: string;

  @ApiProperty({ type: 'integer', description: 'To be sent with a change; 0 where nothing is written yet.' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  writer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  writtenAt: string | null;

  @ApiProperty({ type: EarlierNoteDto, nullable: true, description: 'For reading only.' })
  before: EarlierNoteDto | null;
}

/** A note as it is written. */
export class WriteHandoverNoteDto {
  @ApiProperty()
  @IsString({ message: 'text is text.' })
  @MaxLength(100_000, { message: 'text is far too long for a note.' })
  text: string;

  @ApiProperty({ type: 'integer', description: 'The version that was changed.' })
  @IsInt({ message: 'version is the number that came with the note.' })
  @Min(0, { message: 'version is the number that came with the note.' })
  version: number;
}
