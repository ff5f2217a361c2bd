import { ApiProperty } from '@nestjs/swagger';
import { RETENTION_KINDS, type RetentionKind } from '../../domain/set-up/set-up';

/** What will be deleted of one kind of data. */
export class PlannedDeletionDto {
  @ApiProperty({ enum: RETENTION_KINDS })
  kind: RetentionKind;

  @ApiProperty({ format: 'date-time', description: 'From when on rows of the kind go, at the next full hour' })
  goesAt: string;

  @ApiProperty({ description: 'How many rows go then, as things stand now' })
  count: number;

  @ApiProperty({ example: 'After Wednesday 9 June 2027 this goes: 40 reviews and 40 requests for reviews.' })
  sentence: string;
}
