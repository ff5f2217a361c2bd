import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { BANDS } from '../domain/band';
import { PAIR_WISHES, type PairWish } from '../domain/match-input';
import { MATCH_RUN_KINDS, MATCH_RUN_STATES } from '../domain/pairing';
import { MatchGatesDto, WeightsDto } from './match-settings.dto';

/** What the matching should make best. */
export class StartMatchRunDto {
  @ApiPropertyOptional({
    enum: ['new', 'rematch'],
    default: 'new',
    description: 'new: works without a mentor; rematch: all works, with few moves.',
  })
  @IsOptional()
  @IsIn(['new', 'rematch'], { message: 'kind is new or rematch.' })
  kind: 'new' | 'rematch' = 'new';

  @ApiPropertyOptional({ type: WeightsDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => WeightsDto)
  weights?: WeightsDto;

  @ApiPropertyOptional({ type: MatchGatesDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => MatchGatesDto)
  gates?: MatchGatesDto;

  @ApiPropertyOptional({
    enum: ['fair', 'sum', 'leximin'],
    default: 'fair',
    description:
      'fair: the worst-off work as well placed as can be; sum: the sum of all as high as can be; leximin: the worst-off, then the next, level by level.',
  })
  @IsOptional()
  @IsIn(['fair', 'sum', 'leximin'], { message: 'objective is fair, sum or leximin.' })
  objective: 'fair' | 'sum' | 'leximin' = 'fair';

  @ApiPropertyOptional({ type: 'integer', default: 1, description: 'Chooses among equally good answers.' })
  @IsOptional()
  @IsInt({ message: 'seed is a whole number.' })
  @Min(0, { message: 'seed is not below 0.' })
  @Max(4294967295, { message: 'seed is at most 4294967295.' })
  seed = 1;
}

/** One part of the score of a pair. */
export class ScorePartDto {
  @ApiProperty({ example: 'topics' })
  part: string;

  @ApiProperty({ description: 'How much of it there is, from 0 to 1.' })
  value: number;

  @ApiProperty({ description: 'What it adds to the score.' })
  points: number;
}

/** A work beside a mentor. */
export class BesideDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  mentorId: string;
}

/** What organisers decide about two. */
export class PairWishDto extends BesideDto {
  @ApiProperty({ enum: PAIR_WISHES })
  kind: string;
}

/** What an organiser decides about two; null takes it back. */
export class SetPairWishDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is a work.' })
  submissionId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'mentorId is a mentor.' })
  mentorId: string;

  @ApiProperty({ type: String, enum: PAIR_WISHES, nullable: true })
  @IsOptional()
  @IsIn(PAIR_WISHES, { message: 'kind is lock, forbid, prefer or null.' })
  kind: PairWish['kind'] | null = null;
}

/** What it would cost everybody. */
export class WishPriceDto {
  @ApiProperty({ description: 'Whether the two can be brought together at all.' })
  possible: boolean;

  @ApiProperty({ description: 'By how much the mean falls, as a share of it.' })
  share: number;

  @ApiProperty()
  worstBefore: number;

  @ApiProperty()
  worstAfter: number;

  @ApiProperty({ type: [String], description: 'Codes of works that would have another mentor.' })
  moved: readonly string[];

  @ApiProperty({ type: [String], description: 'Codes of works that would have none.' })
  left: readonly string[];
}

/** A pair that was and would be no more. */
export class MoveDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  from: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  to: string | null;

  @ApiProperty({ description: 'Whether it could not stay.' })
  forced: boolean;
}

/** One way to match again. */
export class MatchChoiceDto {
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'What staying counts: accept by it. Null for the usual way, as few moves as leave 99.5 % of the best mean.',
  })
  keep: number | null;

  @ApiProperty()
  forced: number;

  @ApiProperty()
  chosen: number;

  @ApiProperty()
  unassigned: number;

  @ApiProperty({ type: Number, nullable: true })
  mean: number | null;

  @ApiProperty({ type: Number, nullable: true })
  worst: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The mean as a share of the best that there could be.' })
  share: number | null;

  @ApiProperty({ type: [BesideDto] })
  pairs: readonly BesideDto[];

  @ApiProperty({ type: [MoveDto] })
  moves: readonly MoveDto[];
}

/** Which way is accepted, where there are several. */
export class AcceptMatchRunDto {
  @ApiPropertyOptional({ description: 'Of the choices of a rematch; the usual one if left out.' })
  @IsOptional()
  @IsNumber({}, { message: 'keep is a number.' })
  keep?: number;
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

  @ApiPropertyOptional({ type: [ScorePartDto] })
  parts?: readonly ScorePartDto[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Who could take the place.' })
  standInId?: string | null;

  @ApiPropertyOptional({ description: 'An organiser has locked the two together.' })
  locked?: boolean;
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

  @ApiPropertyOptional({ type: [String], description: 'The least to give up so that everybody is served.' })
  relaxations?: readonly string[];

  @ApiPropertyOptional({ type: [MatchChoiceDto] })
  choices?: readonly MatchChoiceDto[];

  @ApiPropertyOptional({ type: [ProposedPairDto], description: 'Pairs of the choices that are not among `pairs`.' })
  others?: readonly ProposedPairDto[];
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

  @ApiProperty({ description: 'How many works they take.' })
  places: number;
}

/** A run of the matching with what it proposes. */
export class MatchRunDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MATCH_RUN_STATES })
  state: string;

  @ApiProperty({ enum: MATCH_RUN_KINDS })
  kind: string;

  @ApiProperty({ enum: ['fair', 'sum', 'leximin'] })
  objective: string;

  @ApiProperty({ type: WeightsDto, description: 'Only what was set otherwise than usual.' })
  weights: WeightsDto | undefined;

  @ApiProperty({ type: MatchGatesDto, description: 'Only what was set otherwise than usual.' })
  gates: MatchGatesDto | undefined;

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

  @ApiProperty({ type: [BesideDto], description: 'Who was beside which work before.' })
  current: readonly BesideDto[];

  @ApiProperty({ type: [PairWishDto], description: 'What organisers have decided about two, as it is now.' })
  wishes: readonly PairWishDto[];
}

/** What accepting or publishing did. */
export class AcceptedMatchRunDto {
  @ApiProperty({ description: 'How many pairs there are by it.' })
  pairings: number;
}
