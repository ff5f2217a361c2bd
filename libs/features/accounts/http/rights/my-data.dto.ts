import type { Fate } from '@colloquy/platform/acts';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, IsUUID, MaxLength } from 'class-validator';

/** An archive with everything about you. */
export class ArchiveDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time', description: 'It is gone after that.' })
  expiresAt: string;
}

/** Which archive is meant. */
export class ArchiveQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'id is the id of an archive of yours.' })
  id: string;
}

/** What becomes of one sort of things. */
export class PlannedFateDto {
  @ApiProperty()
  heading: string;

  @ApiProperty({ type: 'integer' })
  count: number;

  @ApiProperty({ enum: ['deleted', 'emptied', 'unnamed'] })
  fate: Fate;

  @ApiProperty({ description: 'Why, in a sentence.' })
  why: string;
}

/** That you have asked to be erased. */
export class OpenErasureDto {
  @ApiProperty({ format: 'date-time', description: 'Until then it can be undone.' })
  dueAt: string;

  @ApiProperty()
  keepsName: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was not carried out when it was due.' })
  heldUpBy: string | null;
}

/** What would happen, before anything does. */
export class ErasurePlanDto {
  @ApiProperty({ type: [String], description: 'What has to be done first.' })
  obstacles: readonly string[];

  @ApiProperty({ type: [PlannedFateDto] })
  fates: readonly PlannedFateDto[];

  @ApiProperty({ type: 'integer', description: 'How many of your works stand in a published programme.' })
  published: number;

  @ApiProperty({ type: OpenErasureDto, nullable: true })
  asked: OpenErasureDto | null;
}

/** That you mean it. */
export class AskForErasureDto {
  @ApiProperty({ description: 'The words “erase me”.' })
  @IsString({ message: 'Type “erase me”.' })
  @MaxLength(100, { message: 'Type “erase me”.' })
  word: string;

  @ApiProperty({ description: 'Whether your published works go on under your name.' })
  @IsBoolean({ message: 'Say whether your published works go on under your name.' })
  keepsName: boolean;
}
