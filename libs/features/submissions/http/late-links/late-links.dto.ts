import { WHICH, type Which } from '@colloquy/features/conferences';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LATE_LINK_STATES } from '../../domain/late-links/late-link';

/** A time as an organiser writes it. */
export class LateUntilDto {
  @ApiProperty({ example: '2027-02-12T23:59', description: 'What the clocks in the conference’s zone show.' })
  @IsString({ message: 'Give a day and a time.' })
  @MaxLength(40)
  local: string;

  @ApiPropertyOptional({ enum: WHICH, description: 'Which one, where the clocks show the time twice or skip it.' })
  @IsOptional()
  @IsIn(WHICH)
  which?: Which;
}

/** A late link that is to be made. */
export class NewLateLinkDto {
  @ApiProperty({ type: LateUntilDto })
  @ValidateNested()
  @Type(() => LateUntilDto)
  until: LateUntilDto;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 500, description: 'For how many works.' })
  @IsInt({ message: 'Say for how many works the link is: a whole number.' })
  uses: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The presentation type; null: any.' })
  @IsOptional()
  @IsUUID('all', { message: 'Choose one of the presentation types, or any.' })
  typeId: string | null;

  @ApiProperty({ maxLength: 200, description: 'For the organisers: whom it is for, and why.' })
  @IsString({ message: 'note is text.' })
  note: string;
}

/** A new link: the only time that its address is told. */
export class MadeLateLinkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'The whole address. It is stored nowhere: copy it now.' })
  address: string;
}

/** A work that came by a link. */
export class LateLinkUseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** A link as organisers see it. */
export class LateLinkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  note: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  typeId: string | null;

  @ApiProperty({ type: 'integer' })
  uses: number;

  @ApiProperty({ format: 'date-time' })
  until: string;

  @ApiProperty({ format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: String, nullable: true })
  madeBy: string | null;

  @ApiProperty({ enum: LATE_LINK_STATES })
  state: string;

  @ApiProperty({ type: [LateLinkUseDto] })
  usedBy: readonly LateLinkUseDto[];
}
