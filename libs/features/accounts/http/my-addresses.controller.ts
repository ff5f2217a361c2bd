import type { Id, Viewer } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, signedIn } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ClaimAddress } from '../use-cases/claim-address';
import { openMerges, UndoMerge } from '../use-cases/merge-people';
import { addressesOf, MyAddresses } from '../use-cases/my-addresses';
import { AddressDto, MyAddressDto, OpenMergeDto, UndoMergeDto } from './my-addresses.dto';
import { SignInLinkAnswerDto } from './sign-in.dto';

/** The addresses by which you are known, and other accounts of yours that became part of this one. */
@ApiTags('sign-in')
@Controller('api/v1/me')
@MayCall(signedIn)
export class MyAddressesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimAddress,
    private readonly addresses: MyAddresses,
    private readonly merges: UndoMerge,
  ) {}

  @Get('addresses')
  @ApiOperation({ operationId: 'listMyAddresses', summary: 'The addresses by which you are known' })
  @ApiOkResponse({ type: [MyAddressDto] })
  list(@CurrentViewer() { personId }: Viewer): Promise<MyAddressDto[]> {
    return addressesOf(this.dataSource, personId as Id);
  }

  @Post('addresses')
  @HttpCode(202)
  @ApiOperation({ operationId: 'addMyAddress', summary: 'Add an address, or your other account that has it' })
  @ApiAcceptedResponse({ type: SignInLinkAnswerDto, description: 'The same for known and unknown addresses.' })
  async add(
    @CurrentAct() context: ActContext,
    @Body() { address }: AddressDto,
    @Req() { ip }: Request,
  ): Promise<SignInLinkAnswerDto> {
    await this.claims.ask(context, { address, client: ip ?? '' });
    return {
      message: 'Two links are on their way, one to each address. Confirm both, in this browser, within ten minutes.',
    };
  }

  @Post('addresses/primary')
  @HttpCode(204)
  @ApiOperation({ operationId: 'makeMyAddressPrimary', summary: 'Be written to at this address of yours' })
  @ApiNoContentResponse()
  makePrimary(@CurrentAct() context: ActContext, @Body() { address }: AddressDto): Promise<void> {
    return this.addresses.makePrimary(context, address);
  }

  @Post('addresses/removal')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeMyAddress', summary: 'Take an address of yours away; never the last' })
  @ApiNoContentResponse()
  remove(@CurrentAct() context: ActContext, @Body() { address }: AddressDto): Promise<void> {
    return this.addresses.remove(context, address);
  }

  @Get('merges')
  @ApiOperation({ operationId: 'listMyMerges', summary: 'Accounts that became part of yours within the last day' })
  @ApiOkResponse({ type: [OpenMergeDto] })
  listMerges(@CurrentViewer() { personId }: Viewer): Promise<OpenMergeDto[]> {
    return openMerges(this.dataSource, personId as Id);
  }

  @Post('merges/undo')
  @HttpCode(204)
  @ApiOperation({ operationId: 'undoMyMerge', summary: 'Part two accounts again that became one' })
  @ApiNoContentResponse()
  undo(@CurrentAct() context: ActContext, @Body() { mergeId }: UndoMergeDto): Promise<void> {
    return this.merges.run(context, mergeId);
  }
}
