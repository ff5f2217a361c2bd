import { ApiProperty } from '@nestjs/swagger';

/** What withdrawing a work would do, or how its withdrawal can be undone. */
export class WithdrawalDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Whether it can be withdrawn as it stands.' })
  possible: boolean;

  @ApiProperty({ type: [String], description: 'A sentence for each thing that follows, the weightiest first.' })
  consequences: string[];

  @ApiProperty({ description: 'For how many hours it can be undone.' })
  undoHours: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Of a withdrawn work: until when that can be undone; null when it cannot any more.',
  })
  undoUntil: string | null;
}
