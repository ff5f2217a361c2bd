import { ROLES } from '@colloquy/features/conferences';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** What a person is to a conference. */
export class ViewerMembershipDto {
  @ApiProperty({ description: 'The conference, by its name in addresses.' })
  conference: string;

  @ApiProperty({ enum: ROLES })
  role: string;
}

/** Who is asking. */
export class ViewerDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null for somebody who has not signed in.',
  })
  personId: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'By which lists sort you.' })
  sortName: string | null;

  @ApiProperty({ type: 'integer', description: 'How many messages you have not opened.' })
  unread: number;

  @ApiProperty({ type: [ViewerMembershipDto] })
  memberships: ViewerMembershipDto[];

  @ApiProperty({
    type: String,
    enum: ['real', 'demo'],
    nullable: true,
    description: 'Which conferences you may found: real ones, such as are for looking around only, or none.',
  })
  mayFound: string | null;
}

/** A person of the demo. */
export class DemoPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'The conference, by its name in addresses.' })
  conference: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: string[];
}

/** As whom to look around. */
export class DemoSignInDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'personId is the id of one of the people of the demo.' })
  personId: string;
}
