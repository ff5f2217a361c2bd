import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PARTS_OF_DAY, type PartOfDay, SAME_LAB, type SameLab } from '../domain/private-wishes';

const ALL_TIMES = 28;
const MOST = 20;

/** Names that nobody else reads. */
const Names =
  (field: string, description: string): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [
      ApiProperty({ type: [String], description }),
      IsArray({ message: `${field} is a list.` }),
      ArrayMaxSize(MOST, { message: `Give at most ${MOST} names.` }),
      IsString({ each: true, message: 'Each of the names is text.' }),
      MaxLength(200, { each: true, message: 'Each of the names has at most 200 characters.' }),
    ]) {
      decorate(target, name);
    }
  };

/** A stretch of every week. */
export class MeetingTimeDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '1 is Monday, 7 is Sunday.' })
  @IsInt({ message: 'day is a whole number.' })
  @Min(1, { message: 'day is from 1, Monday, to 7, Sunday.' })
  @Max(7, { message: 'day is from 1, Monday, to 7, Sunday.' })
  day: number;

  @ApiProperty({ enum: PARTS_OF_DAY })
  @IsIn(PARTS_OF_DAY, { message: `part is one of: ${PARTS_OF_DAY.join(', ')}.` })
  part: PartOfDay;
}

/** What the viewer wishes in private. */
export class PrivateWishesDto {
  @ApiProperty({ type: [MeetingTimeDto] })
  @IsArray({ message: 'times is a list.' })
  @ArrayMaxSize(ALL_TIMES, { message: 'A week has seven days of four parts.' })
  @ValidateNested({ each: true })
  @Type(() => MeetingTimeDto)
  times: MeetingTimeDto[];

  @ApiProperty({ enum: SAME_LAB, description: 'Whether the mentor should be of the same research group.' })
  @IsIn(SAME_LAB, { message: `sameLab is one of: ${SAME_LAB.join(', ')}.` })
  sameLab: SameLab;

  @ApiProperty({ type: [String], description: 'What they offer as a mentor, in the words of the conference.' })
  @IsArray({ message: 'offers is a list.' })
  @ArrayMaxSize(MOST, { message: `Give at most ${MOST} offers.` })
  @IsString({ each: true, message: 'Each of the offers is text.' })
  offers: string[];

  @ApiProperty({ type: [String], description: 'What they would like of their mentor, in the same words.' })
  @IsArray({ message: 'wants is a list.' })
  @ArrayMaxSize(MOST, { message: `Give at most ${MOST} wishes.` })
  @IsString({ each: true, message: 'Each of the wishes is text.' })
  wants: string[];

  @Names('notWith', 'Names or addresses of people whom they would rather not meet.')
  notWith: string[];

  @Names('closeTo', 'Names or addresses of people who are close to them.')
  closeTo: string[];
}

/** The same, with the revision for the next change. */
export class KeptWishesDto extends PrivateWishesDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change.' })
  revision: number;
}
