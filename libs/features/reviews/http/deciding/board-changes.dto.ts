import { OUTCOMES } from '@colloquy/engines/deciding';
import { ApiProperty } from '@nestjs/swagger';
import { DecidedWorksDto } from './decision.dto';
import { ReachedShareDto, StandingDecisionDto } from './decision-board.dto';

/** How a work on the board stands by now. */
export class ChangedRowDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  state: string;

  @ApiProperty({ type: StandingDecisionDto, nullable: true })
  decision: StandingDecisionDto | null;

  @ApiProperty({ enum: OUTCOMES, type: String, nullable: true, description: 'What its authors know.' })
  known: string | null;
}

/** By what you tell whether a board that you have changed in parts is the one that stands; your own works apart. */
export class BoardTotalsDto {
  @ApiProperty({ type: 'integer' })
  works: number;

  @ApiProperty({ type: 'integer' })
  decided: number;

  @ApiProperty({ type: 'integer' })
  pending: number;

  @ApiProperty({ description: 'All versions of decisions together.' })
  versions: number;
}

/** What was taken down on the board, with what has changed there. */
export class DecidedOnBoardDto extends DecidedWorksDto {
  @ApiProperty({ type: [ChangedRowDto], description: 'What you decided on, and what others did since you looked.' })
  changed: readonly ChangedRowDto[];

  @ApiProperty({ type: BoardTotalsDto })
  totals: BoardTotalsDto;

  @ApiProperty({ type: [ReachedShareDto] })
  shares: readonly ReachedShareDto[];
}
