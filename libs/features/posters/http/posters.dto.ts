import { ApiProperty } from '@nestjs/swagger';

/** Who stands at the posters when. */
export class ShiftDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** A poster on its board. */
export class BoardPlacementDto {
  @ApiProperty()
  boardNumber: number;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ description: 'Place among the shifts, from 0.' })
  shift: number;
}

/** A poster session as it stands. */
export class PosterSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: [ShiftDto] })
  shifts: readonly ShiftDto[];

  @ApiProperty({ description: 'Number of boards in the hall.' })
  boards: number;

  @ApiProperty({ type: [BoardPlacementDto] })
  placements: readonly BoardPlacementDto[];
}
