import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CriterionDto } from '../writing/criterion.dto';
import { ReviewDto } from '../writing/review.dto';

/** One work on which somebody learns from somebody. */
export class ReviewTrainingDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  traineeId: string;

  @ApiProperty()
  trainee: string;

  @ApiProperty()
  lead: string;

  @ApiProperty({ enum: ['lead', 'trainee', 'organiser'] })
  viewerIs: 'lead' | 'trainee' | 'organiser';

  @ApiProperty({ type: ReviewDto, nullable: true, description: 'Null until something is written.' })
  review: ReviewDto | null;

  @ApiProperty({ description: 'What the lead says to the one in training; for the two alone.' })
  note: string;

  @ApiProperty({ description: 'Whether the lead has sent it on to the organisers.' })
  sentOn: boolean;
}

/** Where one leads or learns, with what the scores are of. */
export class ReviewTrainingsDto {
  @ApiProperty({ type: [CriterionDto] })
  criteria: CriterionDto[];

  @ApiProperty({ type: [ReviewTrainingDto] })
  trainings: ReviewTrainingDto[];
}

/** What a lead makes of a review of somebody in training. */
export class LeadTrainingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'traineeId is an id.' })
  traineeId: string;

  @ApiPropertyOptional({ type: String, description: 'For the one in training alone.' })
  @IsOptional()
  @IsString({ message: 'note is text.' })
  @MaxLength(5000, { message: 'This has at most 5000 characters.' })
  note = '';

  @ApiProperty({ description: 'Whether it goes to the organisers as it is.' })
  @IsBoolean({ message: 'sendOn is true or false.' })
  sendOn: boolean;
}
