import {
  AbstractRulesDto,
  FormNoticeDto,
  FormQuestionDto,
  PresentationTypeDto,
  TrackDto,
} from '@colloquy/features/conferences';
import { ApiProperty } from '@nestjs/swagger';

/** Everything that a screen needs to know of a conference for somebody to write an abstract for it. */
export class WritingRulesDto {
  @ApiProperty({ type: AbstractRulesDto })
  rules: AbstractRulesDto;

  @ApiProperty({ type: [PresentationTypeDto] })
  types: readonly PresentationTypeDto[];

  @ApiProperty({ type: [TrackDto] })
  tracks: readonly TrackDto[];

  @ApiProperty({ type: [FormQuestionDto] })
  questions: readonly FormQuestionDto[];

  @ApiProperty({ type: [FormNoticeDto] })
  notices: readonly FormNoticeDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deadline: string | null;

  @ApiProperty({ example: 'Europe/London' })
  timeZone: string;

  @ApiProperty()
  contact: string;
}
