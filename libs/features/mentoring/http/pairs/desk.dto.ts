import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { SILENCES, type Silence } from '../../domain/pairing-rules';

const MOST_PAIRS = 5000;

/** How pairs come together. */
export class PairingRulesDto {
  @ApiProperty({ description: 'From which the change starts; 0 while nobody has changed anything.' })
  @IsInt({ message: 'revision is a whole number.' })
  revision: number;

  @ApiProperty({ minimum: 12, maximum: 336, description: 'How long both people have to say yes or no.' })
  @IsInt({ message: 'Give a whole number of hours.' })
  answerHours: number;

  @ApiProperty({ enum: SILENCES, description: 'What becomes of a pair on which somebody has said nothing in time.' })
  @IsIn(SILENCES, { message: 'silence is overdue, accepted or declined.' })
  silence: Silence;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Who reads notes that a pair does not work.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'contactId is a person.' })
  contactId: string | null = null;
}

/** Somebody who may be named. */
export class NamedPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** The rules, and who may be the named person. */
export class PairingRulesWithContactsDto extends PairingRulesDto {
  @ApiProperty({ type: [NamedPersonDto] })
  contacts: readonly NamedPersonDto[];
}

/** One message before it goes out. */
export class MailPreviewDto {
  @ApiProperty()
  to: string;

  @ApiProperty()
  subject: string;

  @ApiProperty()
  text: string;
}

/** A pairing that ends because another takes its place. */
export class ReplacedPairDto {
  @ApiProperty()
  code: string;

  @ApiProperty()
  mentor: string;
}

/** What publishing all drafts would do. */
export class PublishingPreviewDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  pairingIds: readonly string[];

  @ApiProperty({ format: 'date-time', description: 'Until when both sides would be asked.' })
  answerBy: string;

  @ApiProperty({ type: [ReplacedPairDto] })
  replaced: readonly ReplacedPairDto[];

  @ApiProperty({ type: [MailPreviewDto] })
  mails: readonly MailPreviewDto[];
}

/** Which drafts to publish: those that were looked at. */
export class PublishPairsDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'pairingIds is a list.' })
  @ArrayMaxSize(MOST_PAIRS, { message: `Publish at most ${MOST_PAIRS} pairs at once.` })
  @IsUUID('all', { each: true, message: 'Each of pairingIds is a pairing.' })
  pairingIds: string[];
}
