import { PageQuery } from '@colloquy/platform/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { INVITATION_STATES, type InvitationState } from '../../domain/members/invitation-rules';
import { HeldRoleDto } from './people.dto';

/** Somebody who is to be invited. */
export class InviteeDto extends HeldRoleDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'Give a name.' })
  @MaxLength(200, { message: 'A name has at most 200 characters.' })
  name: string;

  @ApiProperty({ format: 'email' })
  @IsString({ message: 'Give an e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  address: string;
}

/** Whom to invite, until when, and what to say besides. */
export class InvitePeopleDto {
  @ApiProperty({ type: [InviteeDto] })
  @IsArray({ message: 'people is a list.' })
  @ArrayNotEmpty({ message: 'Name at least one person.' })
  @ArrayMaxSize(500, { message: 'At most 500 people at once. For more, upload a file.' })
  @ValidateNested({ each: true })
  @Type(() => InviteeDto)
  people: InviteeDto[];

  @ApiProperty({ format: 'date', description: 'The last day to answer, where the conference is.' })
  @IsString({ message: 'Choose the last day to answer.' })
  @MaxLength(10)
  lastDay: string;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Words of your own, in every message.' })
  @IsOptional()
  @IsString({ message: 'words is text.' })
  @MaxLength(2000, { message: 'Your own words have at most 2000 characters.' })
  words?: string;
}

/** What has come of inviting. */
export class InvitingOutcomeDto {
  @ApiProperty({
    isArray: true,
    enum: ['invited', 'has-role', 'waits-already'],
    description: 'For each person, in order: a message is on its way, or there was no need.',
  })
  outcomes: string[];
}

/** Which invitations to list. */
export class InvitationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: INVITATION_STATES })
  @IsOptional()
  @IsIn(INVITATION_STATES, { message: `state is one of ${INVITATION_STATES.join(', ')}.` })
  state?: InvitationState;
}

/** An invitation by mail, as organisers see it. */
export class InvitationDto extends HeldRoleDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({ enum: INVITATION_STATES })
  state: InvitationState;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ type: String, nullable: true })
  invitedBy: string | null;

  @ApiProperty({ format: 'date-time', description: 'When the last message about it was written.' })
  sentAt: string;

  @ApiProperty({ type: 'integer' })
  sentTimes: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}

/** How many invitations are in a state. */
export class InvitationCountDto {
  @ApiProperty({ enum: INVITATION_STATES })
  state: InvitationState;

  @ApiProperty({ type: 'integer' })
  count: number;
}

/** A page of invitations: those that wait first. */
export class InvitationPageDto {
  @ApiProperty({ type: [InvitationDto] })
  items: InvitationDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: [InvitationCountDto] })
  counts: InvitationCountDto[];
}

/** Whom to remind. */
export class RemindDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Left out: everybody who has not answered.' })
  @IsOptional()
  @IsArray({ message: 'invitations is a list of ids.' })
  @ArrayMaxSize(5000)
  @IsUUID(undefined, { each: true, message: 'Each invitation is named by its id.' })
  invitations?: string[];

  @ApiPropertyOptional({ format: 'date', description: 'A new last day to answer; left out: the old one.' })
  @IsOptional()
  @IsString({ message: 'lastDay is a day such as 2027-03-31.' })
  @MaxLength(10)
  lastDay?: string;
}

/** How many were written to. */
export class RemindedDto {
  @ApiProperty({ type: 'integer', description: 'Who was written to within the last ten minutes is left alone.' })
  reminded: number;
}

/** The personal link of an invitation. */
export class ShownInvitationDto {
  @ApiProperty()
  address: string;
}
