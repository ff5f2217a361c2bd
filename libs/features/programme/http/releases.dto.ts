import { ApiProperty } from '@nestjs/swagger';

/** One line of what changed since the release before. */
export class ReleaseChangeDto {
  @ApiProperty({ enum: ['added', 'moved', 'changed', 'withdrawn'] })
  kind: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  sentence: string;
}

/** A release in a list. */
export class ReleaseSummaryDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ type: [ReleaseChangeDto] })
  changes: readonly ReleaseChangeDto[];
}

/** A file made from a release. */
export class OutputDto {
  @ApiProperty({ example: 'programme.pdf' })
  path: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType: string;

  @ApiProperty({ description: 'SHA-256 of the file, in hexadecimal.' })
  sha256: string;

  @ApiProperty({ description: 'Size in bytes.' })
  bytes: number;
}
