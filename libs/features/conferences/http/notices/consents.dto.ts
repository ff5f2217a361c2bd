import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/notices/notice';
import type { Standing } from '../../domain/notices/standing';
import { NoticeVersionDto } from './notices.dto';

const STANDINGS: readonly Standing[] = ['open', 'agreed', 'to be asked again', 'withdrawn'];

/** What somebody said to one version. */
export class SaidDto {
  @ApiProperty({ type: 'integer', description: 'Of the version.' })
  number: number;

  @ApiProperty({ format: 'date-time' })
  givenAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;
}

/** A notice, and how you stand to it. */
export class MyConsentDto {
  @ApiProperty({ format: 'uuid' })
  noticeId: string;

  @ApiProperty({ format: 'uuid' })
  conferenceId: string;

  @ApiProperty({ description: 'The title of the conference.' })
  conference: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;

  @ApiProperty()
  asks: boolean;

  @ApiProperty({ type: NoticeVersionDto, description: 'The latest words.' })
  version: NoticeVersionDto;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'For what: a submission, or you.' })
  subjectId: string | null;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: [SaidDto] })
  said: readonly SaidDto[];

  @ApiProperty({ description: 'What follows when you withdraw.' })
  ifWithdrawn: string;
}

/** Words to which you agree. */
export class GiveConsentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'versionId is the id of the words that you have read.' })
  versionId: string;
}

/** What you take back. */
export class WithdrawConsentDto {
  @ApiProperty({ format: 'uuid', description: 'Any version of the notice.' })
  @IsUUID('all', { message: 'versionId is the id of the words to which you agreed.' })
  versionId: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Where it was given for something.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'subjectId is the id of what you agreed to it for.' })
  subjectId?: string | null;
}

/** What follows now. */
export class WithdrawnConsentDto {
  @ApiProperty({ description: 'In a sentence or two.' })
  follows: string;
}

/** Somebody, and how they stand to a notice. */
export class ConsenterDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  subjectId: string | null;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The version to which they said something last.' })
  number: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: string | null;
}
