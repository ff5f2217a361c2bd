import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../domain/conference';

/** Somebody who is to have a role. */
export class NewMemberDto {
  @ApiProperty()
  @IsString()
  @MinLength(1, { message: 'Give a name.' })
  @MaxLength(200)
  name: string;

  @ApiProperty({ format: 'email' })
  @IsString()
  @MaxLength(254)
  address: string;
}

/** Who is to have which role. */
export class AddMembersDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: `The role is one of ${ROLES.join(', ')}.` })
  role: Role;

  @ApiProperty({ type: [NewMemberDto] })
  @IsArray()
  @ArrayNotEmpty({ message: 'Name at least one person.' })
  @ArrayMaxSize(1000, { message: 'At most 1000 people at once.' })
  @ValidateNested({ each: true })
  @Type(() => NewMemberDto)
  people: NewMemberDto[];
}

/** The people that have the role now. */
export class AddedMembersDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'In the order in which they were named.' })
  personIds: string[];
}

/** Somebody with a role. */
export class MemberDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}
