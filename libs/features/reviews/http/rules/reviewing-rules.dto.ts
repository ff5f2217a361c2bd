import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt } from 'class-validator';
import { ANONYMITIES, type Anonymity, OTHERS_SEEN, type OthersSeen } from '../../domain/rules/reviewing-rules';

/** What holds for reviewing in a conference. */
export class ReviewingRulesDto {
  @ApiProperty({
    enum: ANONYMITIES,
    description: 'Who knows whom. `open`: authors learn who reviewed; `single`: only reviewers know; `double`: nobody.',
  })
  @IsIn(ANONYMITIES, { message: 'anonymity is open, single or double.' })
  anonymity: Anonymity;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10, description: 'How many reviews each work is to get.' })
  @IsInt({ message: 'wanted is a whole number.' })
  wanted: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10, description: 'How many a work has before a decision.' })
  @IsInt({ message: 'least is a whole number.' })
  least: number;

  @ApiProperty({ description: 'Whether somebody experienced is among the reviewers of every work.' })
  @IsBoolean({ message: 'experienced is true or false.' })
  experienced: boolean;

  @ApiProperty({ description: 'Whether two reviewers of one lab are kept off the same work.' })
  @IsBoolean({ message: 'labsApart is true or false.' })
  labsApart: boolean;

  @ApiProperty({ enum: OTHERS_SEEN, description: 'When a reviewer reads the other reviews of the same work.' })
  @IsIn(OTHERS_SEEN, { message: 'others is after-own or never.' })
  others: OthersSeen;

  @ApiProperty({ description: 'Whether the reviewers of a work may discuss it.' })
  @IsBoolean({ message: 'discussion is true or false.' })
  discussion: boolean;
}

/** The same, with the version for the next change. */
export class KeptReviewingRulesDto extends ReviewingRulesDto {
  @ApiProperty({ type: 'integer', description: 'Send it as `If-Match` with the next change; 0 before the first.' })
  version: number;
}
