import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { BANDS } from '../domain/band';
import { MATCH_RUN_STATES } from '../domain/pairing';

/** What the matching should make best. */
export class StartMatchRunDto {
  @ApiPropertyOptional({
    enum: ['fair', 'sum'],
    default: 'fair',
    description: 'fair: the worst-off work as well placed as can be; sum: the sum of all as high as can be.',
  })
  @IsOptional()
  @IsIn(['fair', 'sum'], { message: 'objective is fair or sum.' })
  objective: 'fair' | 'sum' = 'fair';

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;
}

/** A work and the mentor proposed for it. */
export class ProposedPairDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;

  @ApiProperty({ description: 'From 0 to 1; comparable within this run only.' })
  score: number;

  @ApiProperty({ enum: BANDS })
  band: string;

  @ApiProperty({ type: [String] })
  sharedTerms: readonly string[];

  @ApiProperty({ description: 'Why these two.' })
  sentence: string;
}

/** A work that got nobody. */
export class UnassignedDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  reason: string;
}

/** A proposal in figures. */
export class MatchFiguresDto {
  @ApiProperty()
  pairs: number;

  @ApiProperty({ type: Number, nullable: true })
  worst: number | null;

  @ApiProperty({ type: Number, nullable: true })
  mean: number | null;
}

/** Who might mentor whom. */
export class MatchProposalDto {
  @ApiProperty({ type: [ProposedPairDto] })
  pairs: readonly ProposedPairDto[];

  @ApiProperty({ type: [UnassignedDto] })
  unassigned: readonly UnassignedDto[];

  @ApiProperty({ type: [String], description: 'Ids of the mentors without a work.' })
  unusedMentors: readonly string[];

  @ApiProperty({ type: MatchFiguresDto })
  figures: MatchFiguresDto;

  @ApiProperty({ type: [String], description: 'What the organiser should know.' })
  notes: readonly string[];
}

/** A work that was matched. */
export class MatchedSubmissionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;
}

/** A mentor who was matched. */
export class MatchedMentorDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A run of the matching with what it proposes. */
export class MatchRunDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MATCH_RUN_STATES })
  state: string;

  @ApiProperty({ enum: ['fair', 'sum'] })
  objective: string;

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: MatchProposalDto })
  proposal: MatchProposalDto;

  @ApiProperty({ type: [MatchedSubmissionDto] })
  submissions: readonly MatchedSubmissionDto[];

  @ApiProperty({ type: [MatchedMentorDto] })
  mentors: readonly MatchedMentorDto[];
}

/** What accepting or publishing did. */
export class AcceptedMatchRunDto {
  @ApiProperty({ description: 'How many pairs there are by it.' })
  pairings: number;
}
