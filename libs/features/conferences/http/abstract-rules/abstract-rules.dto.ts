import { SIGN_OFFS, type SignOff } from '@colloquy/engines/abstract-draft';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { RowId, Rows, Text, Whole } from '../set-up/entry-fields';

const WORDS = 'Words; null where only the whole abstract has a limit.';

/** A section of an abstract. */
export class AbstractSectionEntryDto {
  @RowId() id?: string;
  @Text() heading: string;
  @Text() help: string;
  @Whole(WORDS) wordLimit: number | null;
}

/** All that is asked of an abstract. */
export class SetAbstractDto {
  @Rows(() => AbstractSectionEntryDto) sections: AbstractSectionEntryDto[];
  @Whole() minKeywords: number | null;
  @Whole() maxKeywords: number | null;
  @Whole() maxAuthors: number | null;

  @ApiProperty({ enum: SIGN_OFFS })
  @IsIn(SIGN_OFFS, { message: 'Say whether supervisors are not asked, asked, or have to agree.' })
  signOff: SignOff;

  @Whole() graceMinutes: number | null;
  @Whole() undoHours: number | null;
}

/** A section of an abstract. */
export class AbstractSectionDto {
  @ApiProperty({ format: 'uuid', description: 'Stays when the heading changes: texts hang on it.' })
  id: string;

  @ApiProperty()
  heading: string;

  @ApiProperty({ description: 'For those who write their first abstract: what belongs here.' })
  help: string;

  @ApiProperty({ type: Number, nullable: true, description: WORDS })
  wordLimit: number | null;
}

/** What is asked of an abstract. */
export class AbstractRulesDto {
  @ApiProperty({ type: [AbstractSectionDto], description: 'In order; without any the abstract is one text.' })
  sections: readonly AbstractSectionDto[];

  @ApiProperty()
  minKeywords: number;

  @ApiProperty()
  maxKeywords: number;

  @ApiProperty()
  maxAuthors: number;

  @ApiProperty({ enum: SIGN_OFFS })
  signOff: SignOff;

  @ApiProperty({ description: 'For so long after the deadline abstracts are still taken.' })
  graceMinutes: number;

  @ApiProperty({ description: 'For so long a withdrawal can be undone.' })
  undoHours: number;
}

/** A section as it stands in the set-up. */
export class AbstractSectionRowDto extends AbstractSectionDto {
  @ApiProperty({ description: 'How many drafts have a text there.' })
  uses: number;

  @ApiProperty({ description: 'The same in words, such as "3 drafts".' })
  usedBy: string;
}

/** What is asked of an abstract, as it stands in the set-up. */
export class AbstractRowDto extends OmitType(AbstractRulesDto, ['sections']) {
  @ApiProperty({ type: [AbstractSectionRowDto], description: 'In order; without any the abstract is one text.' })
  sections: readonly AbstractSectionRowDto[];

  @ApiProperty({
    type: [AbstractSectionRowDto],
    description: 'Taken out while texts stood there; name one to put it back.',
  })
  removed: readonly AbstractSectionRowDto[];
}
