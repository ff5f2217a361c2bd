import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LINK_STATES } from '../../domain/members/invitation-rules';
import { HeldRoleDto } from './people.dto';

/** A link that is to be made. */
export class NewInvitationLinkDto extends HeldRoleDto {
  @ApiProperty({ format: 'date', description: 'The last day on which it works, where the conference is.' })
  @IsString({ message: 'Choose the last day on which the link works.' })
  @MaxLength(10)
  lastDay: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5000, description: 'How many people may use it.' })
  @IsInt({ message: 'Say how many people may use the link: a whole number.' })
  @Min(1, { message: 'At least one person uses a link.' })
  @Max(5000, { message: 'At most 5000 people use one link.' })
  uses: number;

  @ApiPropertyOptional({ description: 'For the organisers: whom it is for.', maxLength: 200 })
  @IsOptional()
  @IsString({ message: 'note is text.' })
  @MaxLength(200, { message: 'A note has at most 200 characters.' })
  note?: string;
}

/** A new link: the only time that its address is told. */
export class MadeInvitationLinkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The whole address. It is stored nowhere: copy it now.' })
  address: string;
}

/** Somebody who came by a link. */
export class LinkUseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** A link as organisers see it. */
export class InvitationLinkDto extends HeldRoleDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  note: string;

  @ApiProperty({ type: 'integer' })
  uses: number;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: String, nullable: true })
  madeBy: string | null;

  @ApiProperty({ enum: LINK_STATES })
  state: string;

  @ApiProperty({ type: [LinkUseDto] })
  usedBy: readonly LinkUseDto[];
}
