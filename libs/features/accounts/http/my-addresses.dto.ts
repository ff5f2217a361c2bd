import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';

/** An address that is meant. */
export class AddressDto {
  @ApiProperty({ format: 'email' })
  @IsString({ message: 'Give an e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  address: string;
}

/** An address of yours. */
export class MyAddressDto {
  @ApiProperty()
  address: string;

  @ApiProperty({ description: 'Whether it has been shown to be yours.' })
  verified: boolean;

  @ApiProperty({ description: 'Whether it is the one to which you are written.' })
  primary: boolean;
}

/** Another account that became part of yours. */
export class OpenMergeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'What the other account was called.' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  mergedAt: string;

  @ApiProperty({ format: 'date-time' })
  undoUntil: string;
}

/** Which accounts to part again. */
export class UndoMergeDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'mergeId is the id of one of your merges.' })
  mergeId: string;
}
