import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ChangeMyName } from '../use-cases/change-my-name';

/** What you wish to be called. */
class WishedNameDto {
  @ApiProperty({ maxLength: 200 })
  @IsString({ message: 'Give a name.' })
  @MaxLength(1000)
  name: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'By which lists sort you. Left out: the family name first.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  sortName?: string;
}

/** What you are called. */
@ApiTags('sign-in')
@Controller('api/v1/me')
export class MyNameController {
  constructor(private readonly changeMyName: ChangeMyName) {}

  @Patch()
  @MayCall(signedIn)
  @HttpCode(204)
  @ApiOperation({ operationId: 'changeMyName', summary: 'Say what you are called' })
  @ApiNoContentResponse()
  async change(@CurrentAct() context: ActContext, @Body() wished: WishedNameDto): Promise<void> {
    await this.changeMyName.run(context, wished);
  }
}
