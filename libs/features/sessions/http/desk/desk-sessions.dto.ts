import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { TimetableVersionDto } from './desk-parts.dto';
import { DeskSessionDto } from './timetable.dto';

const A_VERSION = { message: 'version is that of the session as you have seen it.' };

/** A session’s title and chair; what is left out stays as it is. */
export class EditSessionDto {
  @ApiPropertyOptional({ description: 'Empty: as the program calls it.' })
  @IsOptional()
  @IsString({ message: 'title is a text.' })
  @MaxLength(200, { message: 'A title has at most 200 characters.' })
  title?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Null: nobody yet.' })
  @IsOptional()
  @IsUUID('all', { message: 'chairId is an id, or null.' })
  chairId?: string | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  version: number;
}

/** Who is to chair a session. */
export class ChairOfSessionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'sessionId is an id.' })
  sessionId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('all', { message: 'chairId is an id, or null.' })
  chairId: string | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt(A_VERSION)
  @Min(0, A_VERSION)
  @Max(2_147_483_647, A_VERSION)
  version: number;
}

/** Who is to chair which sessions, all or none. */
export class SetChairsDto {
  @ApiProperty({ type: [ChairOfSessionDto] })
  @IsArray({ message: 'chairs is a list.' })
  @ArrayMinSize(1, { message: 'Name at least one session.' })
  @ArrayMaxSize(1000, { message: 'Name at most 1000 sessions at once.' })
  @ValidateNested({ each: true })
  @Type(() => ChairOfSessionDto)
  chairs: ChairOfSessionDto[];
}

/** Sessions after they were changed. */
export class EditedSessionsDto extends TimetableVersionDto {
  @ApiProperty({ type: [DeskSessionDto] })
  sessions: readonly DeskSessionDto[];
}

/** Who could chair a session, proposed by the program. */
export class ProposedChairDto extends ChairOfSessionDto {
  @ApiProperty({ example: '2B' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;
}

/** Who could chair which session: nothing is changed yet. */
export class ProposedChairsDto {
  @ApiProperty({ type: [ProposedChairDto] })
  chairs: readonly ProposedChairDto[];

  @ApiProperty({ type: [String], description: 'What speaks against it, such as a session that nobody can chair.' })
  reasons: readonly string[];
}
