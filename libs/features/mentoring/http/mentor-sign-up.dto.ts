import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** Until when mentors can sign up, and how many. */
export class OpenSignUpDto {
  @ApiProperty({ format: 'date', description: 'The last day on which they can, where the conference is.' })
  @IsString({ message: 'Choose the last day on which mentors can sign up.' })
  @MaxLength(10)
  lastDay: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5000 })
  @IsInt({ message: 'Say how many mentors may sign up: a whole number.' })
  @Min(1, { message: 'Let at least one mentor sign up.' })
  @Max(5000, { message: 'At most 5000 mentors can sign up.' })
  uses: number;
}

/** How the sign-up of mentors stands. */
export class MentorSignUpDto {
  @ApiProperty({ description: 'Where mentors sign up, for mails and posters.' })
  address: string;

  @ApiProperty({ enum: ['closed', 'open', 'used-up', 'expired'] })
  state: 'closed' | 'open' | 'used-up' | 'expired';

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: string | null;

  @ApiProperty({ type: 'integer', description: 'How many may sign up since it was opened last.' })
  uses: number;

  @ApiProperty({ type: 'integer', description: 'How many have.' })
  used: number;
}
