import { PageQuery } from '@colloquy/platform/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../../domain/conference';
import { PEOPLE_ORDERS, type PeopleOrder } from '../../use-cases/members/list-people';

const ONE_OF_THE_ROLES = { message: `The role is one of ${ROLES.join(', ')}.` };

/** A role, of the whole conference or of one of its tracks. */
export class HeldRoleDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, ONE_OF_THE_ROLES)
  role: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: for the whole conference.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The track is named by its id.' })
  trackId: string | null = null;
}

/** A role that somebody has. */
export class PersonRoleDto extends HeldRoleDto {
  @ApiProperty({ format: 'date-time' })
  since: string;
}

/** Which people to list. */
export class PeopleQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ROLES, description: 'Only people with this role.' })
  @IsOptional()
  @IsIn(ROLES, ONE_OF_THE_ROLES)
  role?: Role;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only people with a role for this track.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'track is the id of a track.' })
  track?: string;

  @ApiPropertyOptional({ description: 'Part of a name or of an address.', maxLength: 100 })
  @IsOptional()
  @IsString({ message: 'search is text.' })
  @MaxLength(100, { message: 'search has at most 100 characters.' })
  search?: string;

  @ApiPropertyOptional({ enum: PEOPLE_ORDERS, default: 'name' })
  @IsOptional()
  @IsIn(PEOPLE_ORDERS, { message: `order is one of ${PEOPLE_ORDERS.join(', ')}.` })
  order: PeopleOrder = 'name';
}

/** Somebody with all that they are in the conference. */
export class PersonInConferenceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String], description: 'Where they are written to first.' })
  addresses: readonly string[];

  @ApiProperty({ type: [PersonRoleDto] })
  roles: readonly PersonRoleDto[];

  @ApiProperty({ format: 'date-time', description: 'Since when they are part of the conference.' })
  since: string;

  @ApiProperty({ description: 'Whether they have ever signed in by one of their addresses.' })
  signedIn: boolean;

  @ApiProperty({ description: 'Goes back with a change of their roles, to tell whether somebody else was quicker.' })
  version: string;
}

/** How many people have a role. */
export class RoleCountDto {
  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ type: 'integer' })
  people: number;
}

/** A page of the people of a conference. */
export class PeoplePageDto {
  @ApiProperty({ type: [PersonInConferenceDto] })
  items: PersonInConferenceDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many there are of those asked for, on the first page.' })
  total: number;

  @ApiProperty({ type: [RoleCountDto], description: 'Of the whole conference, whatever was asked for.' })
  counts: RoleCountDto[];
}

/** What somebody is to be from now on. */
export class ChangeRolesDto {
  @ApiProperty({ type: [HeldRoleDto], description: 'All their roles; none: they leave the conference.' })
  @IsArray({ message: 'roles is a list.' })
  @ArrayMaxSize(100, { message: 'At most 100 roles.' })
  @ValidateNested({ each: true })
  @Type(() => HeldRoleDto)
  roles: HeldRoleDto[];

  @ApiProperty({ description: 'As it was read with the person.' })
  @IsString({ message: 'version is the text that came with the person.' })
  @MaxLength(6000)
  version: string;

  @ApiPropertyOptional({ description: 'Said by organisers who give up organising.', default: false })
  @IsOptional()
  @IsBoolean({ message: 'leaving is true or false.' })
  leaving?: boolean;
}

/** What somebody is now. */
export class RolesNowDto {
  @ApiProperty({ type: [HeldRoleDto] })
  roles: HeldRoleDto[];
}
