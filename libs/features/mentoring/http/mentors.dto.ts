import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsUUID } from 'class-validator';
import { PROFILE_STATES, type ProfileState } from '../use-cases/describing/read-mentors';
import { SaidByMentorDto } from './mentor-profile.dto';

/** That somebody has done their training. */
export class DoneTrainingDto {
  @ApiProperty({ format: 'date-time' })
  doneAt: string;

  @ApiProperty({ enum: ['mentor', 'organiser'] })
  saidBy: 'mentor' | 'organiser';
}

/** A mentor as organisers see them. */
export class ListedMentorDto extends SaidByMentorDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PROFILE_STATES, description: 'How far they are with describing themselves.' })
  state: ProfileState;

  @ApiProperty({ type: 'integer', description: 'How many works they would mentor at most; 0 while nothing is said.' })
  capacity: number;

  @ApiProperty({ type: 'integer', description: 'How many works they have now.' })
  works: number;

  @ApiProperty({ type: 'integer', description: 'How many texts of their own they have given.' })
  texts: number;

  @ApiProperty({ type: DoneTrainingDto, nullable: true })
  training: DoneTrainingDto | null;
}

/** Whose training is done, or is not after all. */
export class MarkTrainingDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'people is a list.' })
  @ArrayMinSize(1, { message: 'Choose at least one mentor.' })
  @ArrayMaxSize(1000, { message: 'Choose at most 1000 mentors at once.' })
  @IsUUID(undefined, { each: true, message: 'Each of the people is the id of a person.' })
  people: string[];

  @ApiProperty()
  @IsBoolean({ message: 'done is true or false.' })
  done: boolean;
}

/** For how many it has changed. */
export class MarkedTrainingDto {
  @ApiProperty({ type: 'integer' })
  changed: number;
}
