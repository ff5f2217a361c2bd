import { RUN_PATTERNS, type RunPattern } from '@colloquy/engines/poster-layout';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MovedPosterDto } from './poster-desk.dto';

const AN_INSTANT = { message: 'Times are instants such as 2027-06-09T14:00:00.000Z.' };

/** When presenters stand at their posters. */
export class EditedShiftDto {
  @ApiProperty()
  @IsString({ message: 'name is a text.' })
  @Length(1, 80, { message: 'A shift has a name of 1 to 80 characters.' })
  name: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, AN_INSTANT)
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, AN_INSTANT)
  endsAt: string;
}

/** A poster session as it is to be. */
export class EditPosterSessionDto {
  @ApiProperty({ type: 'integer', description: 'The sessionVersion that you have seen.' })
  @IsInt({ message: 'version is the sessionVersion that you have seen.' })
  version: number;

  @ApiProperty()
  @IsString({ message: 'title is a text.' })
  @Length(1, 200, { message: 'A session has a title of 1 to 200 characters.' })
  title: string;

  @ApiProperty({ format: 'uuid', description: 'A room for posters.' })
  @IsUUID(undefined, { message: 'roomId is the id of a room.' })
  roomId: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, AN_INSTANT)
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true }, AN_INSTANT)
  endsAt: string;

  @ApiProperty({ type: [EditedShiftDto] })
  @IsArray({ message: 'shifts is a list.' })
  @ArrayMinSize(1, { message: 'A session has at least one shift.' })
  @ArrayMaxSize(6, { message: 'A session has at most 6 shifts.' })
  @ValidateNested({ each: true })
  @Type(() => EditedShiftDto)
  shifts: EditedShiftDto[];
}

/** How boards are to be set up. */
export class AskForHallDto {
  @ApiProperty({ type: 'integer', description: 'How many boards are wanted.' })
  @IsInt({ message: 'The number of boards is a whole number.' })
  @Min(1)
  @Max(2000)
  boards: number;

  @ApiPropertyOptional({ enum: RUN_PATTERNS, description: 'Left out: all of them.' })
  @IsOptional()
  @IsIn(RUN_PATTERNS, { message: `pattern is one of ${RUN_PATTERNS.join(', ')}.` })
  pattern?: RunPattern;

  @ApiPropertyOptional({ type: Number, description: 'Metres.' })
  @IsOptional()
  @IsNumber()
  @Min(0.3)
  @Max(6)
  boardWidth?: number;

  @ApiPropertyOptional({ type: 'integer', enum: [1, 2] })
  @IsOptional()
  @IsIn([1, 2], { message: 'sides is 1 or 2.' })
  sides?: 1 | 2;

  @ApiPropertyOptional({ type: Number, description: 'Metres from face to face, where the hall is large enough.' })
  @IsOptional()
  @IsNumber()
  @Min(0.5)
  @Max(20)
  aisle?: number;
}

/** One way to set up boards in a hall. */
export class HallProposalDto {
  @ApiProperty({ enum: RUN_PATTERNS })
  pattern: RunPattern;

  @ApiProperty({ description: 'Out of 100.' })
  score: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The hall with these runs: the engine’s value.',
  })
  plan: object;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What is to be said about it.' })
  report: object;
}

/** A poster that is to be given to a session. */
export class PosterShareDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'submissionId is an id.' })
  submissionId: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of the poster as you have seen it.' })
  @IsInt({ message: 'version is that of the poster as you have seen it.' })
  @Min(0)
  @Max(2_147_483_647)
  version: number;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'posterSessionId is an id.' })
  posterSessionId: string;
}

/** How posters are to be shared out; left out: as the engine proposes, and nothing is changed. */
export class ShareOutDto {
  @ApiPropertyOptional({ type: [PosterShareDto] })
  @IsOptional()
  @IsArray({ message: 'shares is a list.' })
  @ArrayMinSize(1, { message: 'Share out at least one poster.' })
  @ArrayMaxSize(5000, { message: 'Share out at most 5000 posters at once.' })
  @ValidateNested({ each: true })
  @Type(() => PosterShareDto)
  shares?: PosterShareDto[];
}

/** A poster that would go, or has gone, to a session. */
export class ProposedShareDto extends PosterShareDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Where it belongs now; null: nowhere yet.',
  })
  before: string | null;

  @ApiProperty({ type: [String], description: 'What speaks for it, in sentences, the weightiest first.' })
  why: readonly string[];
}

/** A poster among those that are shared out. */
export class PosterToShareDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'uuid' })
  trackId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: it belongs to no session yet.' })
  posterSessionId: string | null;

  @ApiProperty({ description: 'Whether it is on a board: then it stays in its session.' })
  hangs: boolean;
}

/** How posters would be shared out, or what has become of those that were. */
export class SharedOutDto {
  @ApiProperty({ type: 'integer', description: 'Of the posters and halls of the conference.' })
  version: number;

  @ApiProperty({ type: [ProposedShareDto], description: 'What is proposed; empty once it is applied.' })
  shares: readonly ProposedShareDto[];

  @ApiProperty({ type: [PosterToShareDto], description: 'All posters; empty once it is applied.' })
  posters: readonly PosterToShareDto[];

  @ApiProperty({ type: [MovedPosterDto], description: 'Posters that were given to a session.' })
  moved: readonly MovedPosterDto[];
}
