import { ApiProperty } from '@nestjs/swagger';

/** How far reviewing has come. */
export class ReviewingProgressDto {
  @ApiProperty()
  works: number;

  @ApiProperty({ description: 'Works with as many reviews as are asked for.' })
  complete: number;

  @ApiProperty({ description: 'Reviews that somebody was asked for.' })
  asked: number;

  @ApiProperty()
  written: number;
}

/** The same of some tracks together. */
export class TrackProgressDto extends ReviewingProgressDto {
  @ApiProperty({ type: [String], description: 'More than one where few people review them.' })
  tracks: readonly string[];
}

/** How many works have so many reviews. */
export class ReviewCountDto {
  @ApiProperty()
  reviews: number;

  @ApiProperty()
  works: number;
}

/** A work with fewer reviews than it needs. */
export class ShortWorkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  reviews: number;

  @ApiProperty({ description: 'How many people were asked.' })
  asked: number;
}

/** In days; half of the reviews took between `lower` and `upper`. */
export class TurnaroundDaysDto {
  @ApiProperty()
  median: number;

  @ApiProperty()
  lower: number;

  @ApiProperty()
  upper: number;

  @ApiProperty()
  most: number;
}

/** How long reviews take from the request on. */
export class TurnaroundDto {
  @ApiProperty()
  reviews: number;

  @ApiProperty({ type: TurnaroundDaysDto, nullable: true, description: 'Null where too few people wrote.' })
  days: TurnaroundDaysDto | null;
}

/** How far reviewers agree. */
export class AgreementDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Krippendorff’s alpha; null where nothing can be said.' })
  alpha: number | null;

  @ApiProperty({ description: 'Works with two reviews or more.' })
  works: number;

  @ApiProperty()
  reviews: number;

  @ApiProperty({ description: 'What it means, in plain words.' })
  words: string;
}

/** The same of one criterion. */
export class CriterionAgreementDto extends AgreementDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** The agreement over all, and on each criterion. */
export class AgreementsDto {
  @ApiProperty({ type: AgreementDto })
  overall: AgreementDto;

  @ApiProperty({ type: [CriterionAgreementDto] })
  criteria: readonly CriterionAgreementDto[];
}

/** How reviewing stands, without a figure that speaks of one person. */
export class ReviewingReportDto {
  @ApiProperty({ description: 'Reviews asked for of each work.' })
  wanted: number;

  @ApiProperty({ description: 'Reviews that a work has before anything is decided on it.' })
  least: number;

  @ApiProperty({ type: ReviewingProgressDto })
  progress: ReviewingProgressDto;

  @ApiProperty({ type: [TrackProgressDto] })
  tracks: readonly TrackProgressDto[];

  @ApiProperty({ type: [ReviewCountDto] })
  counts: readonly ReviewCountDto[];

  @ApiProperty({ type: [ShortWorkDto] })
  short: readonly ShortWorkDto[];

  @ApiProperty({ type: TurnaroundDto })
  turnaround: TurnaroundDto;

  @ApiProperty({ type: AgreementsDto })
  agreement: AgreementsDto;
}
