import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Where to send a link. */
export class SignInLinkDto {
  @ApiProperty({ format: 'email' })
  @IsString({ message: 'Give your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  address: string;

  @ApiPropertyOptional({ description: 'A path on this server, where you go afterwards.', example: '/app/' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  next?: string;
}

/** What is answered to everybody who asks for a link. */
export class SignInLinkAnswerDto {
  @ApiProperty()
  message: string;
}

/** A browser in which you are signed in. */
export class MySessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['link', 'university', 'demo', 'guest'], description: 'How you came in.' })
  means: string;

  @ApiProperty({ description: 'What the browser calls itself.' })
  browser: string;

  @ApiProperty({ format: 'date-time' })
  since: string;

  @ApiProperty({ format: 'date-time', description: 'To within ten minutes.' })
  seenAt: string;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

/** Which browser to sign out. */
export class EndSessionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'sessionId is the id of one of your sessions.' })
  sessionId: string;
}
