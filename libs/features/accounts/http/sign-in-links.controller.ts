import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { RequestSignInLink } from '../use-cases/request-sign-in-link';
import { SignInLinkAnswerDto, SignInLinkDto } from './sign-in.dto';

/** What everybody is told who asks for a link, whether their address is known or not. */
export const LINK_IS_ON_ITS_WAY =
  'If this address is known here, a link is on its way to it. It works once, within ten minutes.';

/** Asking for a link that signs one in. */
@ApiTags('sign-in')
@Controller('api/v1/sign-in/links')
export class SignInLinksController {
  constructor(private readonly requestLink: RequestSignInLink) {}

  @Post()
  @MayCall(anyone)
  @HttpCode(202)
  @ApiOperation({ operationId: 'requestSignInLink', summary: 'Have a link that signs you in sent to your address' })
  @ApiAcceptedResponse({ type: SignInLinkAnswerDto, description: 'The same for known and unknown addresses.' })
  @ApiTooManyRequestsResponse({ description: 'Too often for this address or this machine; see Retry-After.' })
  async request(
    @CurrentAct() context: ActContext,
    @Body() { address, next }: SignInLinkDto,
    @Req() { ip }: Request,
  ): Promise<SignInLinkAnswerDto> {
    await this.requestLink.run(context, { address, next, client: ip ?? '' });
    return { message: LINK_IS_ON_ITS_WAY };
  }
}
