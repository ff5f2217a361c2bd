import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString } from 'class-validator';

/** What you have seen and send in. */
export class SubmitDto {
  @ApiProperty({ description: 'The revision of the draft that you have looked at.' })
  @IsInt()
  revision: number;
}

/** For whom a submission is begun. */
export class OnBehalfDto {
  @ApiProperty()
  @IsString()
  name: string;

  @ApiProperty()
  @IsString()
  address: string;
}

/** What somebody holds in their hand who has submitted. */
export class ReceiptDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  version: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Of `text` in UTF-8, in hexadecimal.' })
  sha256: string;

  @ApiProperty({ format: 'date-time', description: 'When the request came, by the clock of the database.' })
  at: string;

  @ApiProperty({ description: 'Whether it came after the deadline, in the time of grace.' })
  inGrace: boolean;

  @ApiProperty({ description: 'What was sent in.' })
  text: string;
}

/** The receipt of what was sent in last, if anything was. */
export class LastReceiptDto {
  @ApiProperty({ type: ReceiptDto, nullable: true })
  receipt: ReceiptDto | null;
}

/** Where the way back to a draft was sent. */
export class PlaceKeptDto {
  @ApiProperty({ type: String, nullable: true, description: 'Null where your address is known already.' })
  sentTo: string | null;
}
