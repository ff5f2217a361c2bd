import { SIGN_OFFS } from '@colloquy/engines/abstract-draft';
import { FormNoticeDto, FormQuestionDto, PresentationTypeDto, TrackDto } from '@colloquy/features/conferences';
import { ApiProperty } from '@nestjs/swagger';

/** A part that every abstract of the conference has. */
export class AskedSectionDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  heading: string;

  @ApiProperty({ description: 'For those who write their first abstract: what belongs here.' })
  help: string;

  @ApiProperty({ type: Number, nullable: true })
  wordLimit: number | null;
}

/** What the conference asks of an abstract. */
export class AskedOfAbstractsDto {
  @ApiProperty({ type: [AskedSectionDto], description: 'Without any the abstract is one text.' })
  sections: readonly AskedSectionDto[];

  @ApiProperty()
  minKeywords: number;

  @ApiProperty()
  maxKeywords: number;

  @ApiProperty()
  maxAuthors: number;

  @ApiProperty({ enum: SIGN_OFFS })
  signOff: (typeof SIGN_OFFS)[number];

  @ApiProperty({ description: 'How long after the deadline a submission is still taken, and noted.' })
  graceMinutes: number;

  @ApiProperty({ description: 'How long a withdrawal can be undone.' })
  undoHours: number;
}

/** Everything that a screen needs to know of a conference for somebody to write an abstract for it. */
export class WritingRulesDto {
  @ApiProperty({ type: AskedOfAbstractsDto })
  rules: AskedOfAbstractsDto;

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
