import { ApiProperty } from '@nestjs/swagger';
import { BANDS } from '../domain/band';
import { PAIRING_STATES } from '../domain/pairing';

/** Why two were brought together. */
export class PairingReasonsDto {
  @ApiProperty({ enum: BANDS })
  band: string;

  @ApiProperty({ type: [String] })
  sharedTerms: readonly string[];

  @ApiProperty()
  sentence: string;
}

/** A mentor beside a submission. */
export class PairingDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The latest version, in inline text; null once the pairing is over.',
  })
  abstract: string | null;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ description: "The mentor's name." })
  mentor: string;

  @ApiProperty({ description: 'Who presents the work.' })
  presenter: string;

  @ApiProperty({ enum: Object.keys(PAIRING_STATES) })
  state: string;

  @ApiProperty({ type: PairingReasonsDto })
  reasons: PairingReasonsDto;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when both are asked to answer.',
  })
  answerBy: string | null;

  @ApiProperty({ type: String, enum: ['mentor', 'mentee'], nullable: true, description: 'Which side you are of.' })
  side: string | null;

  @ApiProperty({ type: String, enum: ['accepted', 'declined'], nullable: true, description: 'What you have said.' })
  said: string | null;
}

/** One page of pairings. */
export class PairingPageDto {
  @ApiProperty({ type: [PairingDto] })
  items: PairingDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` to go on; null at the end.' })
  next: string | null;
}

/** Another mentor whom the work might have had. */
export class PairingAlternativeDto {
  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Why not this one, and what it would have done to the others.' })
  why: string;
}

/** Why a work has its mentor. */
export class PairingExplanationDto {
  @ApiProperty()
  sentence: string;

  @ApiProperty({ type: [PairingAlternativeDto] })
  alternatives: readonly PairingAlternativeDto[];
}
