import { FILE_KINDS } from '@colloquy/platform/files';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PURPOSE } from '../../domain/files/submission-files';

const TYPES = FILE_KINDS.map(({ type }) => type);
const PURPOSE_WORDS =
  'What it is for: `poster`, `slides`, `image`, or `answers.` and the id of a question of the form.';

/** One version of a file. */
export class FileVersionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: '1 for the first; replacing makes the next.' })
  version: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: TYPES })
  type: string;

  @ApiProperty({ description: 'Its size as it is kept: pictures lose what tells of people and places.' })
  bytes: number;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt: string;
}

/** A file of a submission in its newest version. */
export class FileDto extends FileVersionDto {
  @ApiProperty({ description: PURPOSE_WORDS })
  purpose: string;

  @ApiProperty({ description: 'Whether it was taken away; it can be brought back.' })
  removed: boolean;

  @ApiProperty({ type: [FileVersionDto], description: 'The versions before, the newest first.' })
  earlier: readonly FileVersionDto[];
}

/** The files of a submission, and what may be sent. */
export class FileListDto {
  @ApiProperty({ type: [FileDto] })
  items: readonly FileDto[];

  @ApiProperty({ description: 'How large one file may be, in bytes.' })
  mostBytes: number;

  @ApiProperty({ description: 'How many files the submission may have.' })
  mostFiles: number;
}

/** A file with an address at which it can be fetched. */
export class AddressedFileDto extends FileDto {
  @ApiProperty({ description: 'Of the version that was asked for; good for five minutes, for whoever has it.' })
  address: string;
}

/** What somebody is about to send. */
export class NewUploadDto {
  @ApiProperty({ description: 'The name of the file, which ends like its kind.', maxLength: 300 })
  @IsString()
  @MaxLength(300)
  name: string;

  @ApiProperty({ enum: TYPES })
  @IsString()
  @MaxLength(200)
  type: string;

  @ApiProperty({ description: 'Its size.' })
  @IsInt({ message: 'Say how many bytes the file has.' })
  bytes: number;

  @ApiProperty({ description: PURPOSE_WORDS })
  @Matches(PURPOSE, { message: 'Say what the file is for.' })
  purpose: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'The file that it takes the place of.' })
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

/** How far an upload is. */
export class UploadDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['open', 'done', 'refused', 'cancelled'] })
  state: string;

  @ApiProperty({ description: 'How many bytes are safe: where the next piece begins.' })
  offset: number;

  @ApiProperty()
  bytes: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The file that it has become.' })
  fileId: string | null;
}
