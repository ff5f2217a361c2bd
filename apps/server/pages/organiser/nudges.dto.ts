import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Somebody who was reminded of the same thing only lately. */
export class SparedDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time', description: 'From when on they can be reminded again.' })
  until: string;
}

/** A reminder as it would go out. */
export class NudgePreviewDto {
  @ApiProperty({ type: [String], description: 'Who gets it, longest waiting first.' })
  recipients: string[];

  @ApiProperty({ type: [SparedDto], description: 'Who is left out, because they were reminded lately.' })
  spared: SparedDto[];

  @ApiProperty({ description: 'Of the message to the first one.' })
  subject: string;

  @ApiProperty({ description: 'Plain text, as the first one gets it; each reads their own name and works.' })
  text: string;
}

/** What the organisers add to a reminder. */
export class NudgeDto {
  @ApiPropertyOptional({ maxLength: 2000, description: 'A few words of their own.' })
  @IsOptional()
  @IsString({ message: 'The note is text.' })
  @MaxLength(2000, { message: 'The note has at most 2000 characters.' })
  note?: string;
}

/** How many people were reminded. */
export class RemindedDto {
  @ApiProperty({ type: 'integer' })
  reminded: number;
}
