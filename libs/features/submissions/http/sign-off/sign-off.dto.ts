import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { SIGN_OFF_STANDINGS } from '../../domain/sign-off/sign-off';

/** Where the supervisor's word stands. */
export class SignOffStandingDto {
  @ApiProperty({ enum: SIGN_OFF_STANDINGS, description: 'overridden: the organisers spoke in their place.' })
  state: (typeof SIGN_OFF_STANDINGS)[number];

  @ApiProperty({ description: 'Who was asked: the supervisor, or whom they named in their place.' })
  name: string;

  @ApiProperty()
  address: string;

  @ApiProperty({ description: 'The version that they were asked about.' })
  version: number;

  @ApiProperty({ description: 'Whether title or text are different now.' })
  changedSince: boolean;

  @ApiProperty({ format: 'date-time', description: 'When they were written to last.' })
  askedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;

  @ApiProperty({ description: 'What they said to the authors, or why the organisers spoke in their place.' })
  note: string;

  @ApiProperty({ description: 'Whether they can be asked again now.' })
  mayBeAsked: boolean;
}

/** Why a work may be submitted without its supervisor's word. */
export class OverrideSignOffDto {
  @ApiProperty({ maxLength: 1000, description: 'The authors read it.' })
  @IsString({ message: 'Say why, in a sentence.' })
  reason: string;
}
