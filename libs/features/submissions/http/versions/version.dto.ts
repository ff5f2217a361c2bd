import { ApiProperty } from '@nestjs/swagger';
import { OCCASIONS } from '../../domain/versions/occasion';
import { DraftContentDto } from '../drafts/draft.dto';

/** A version in the list of a submission's versions. */
export class VersionDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ enum: OCCASIONS, description: 'Why it was kept.' })
  occasion: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who had written it.' })
  by: string | null;

  @ApiProperty({ description: 'Whether it is the one that counts.' })
  counts: boolean;
}

/** A version in full. */
export class WholeVersionDto extends VersionDto {
  @ApiProperty({ description: 'Inline text; paragraphs separated by a blank line.' })
  abstract: string;

  @ApiProperty()
  sha256: string;

  @ApiProperty({ type: DraftContentDto, nullable: true, description: 'Null for one brought in from elsewhere.' })
  content: DraftContentDto | null;
}

/** The number of a version. */
export class KeptVersionDto {
  @ApiProperty()
  number: number;
}

/** The draft after a version was brought back. */
export class RestoredDto {
  @ApiProperty()
  revision: number;

  @ApiProperty({ description: 'The version that holds what the draft held until now.' })
  kept: number;
}
