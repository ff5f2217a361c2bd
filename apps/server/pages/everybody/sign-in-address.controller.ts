import { ClaimAddress, readClaim } from '@colloquy/features/accounts';
import type { ActContext } from '@colloquy/platform/acts';
import { anyone, CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, Header, HttpCode, Post, Query, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { RefusalPageFilter } from './refusal-page.filter';
import { claimedPage, claimPage } from './sign-in-pages';

/** Confirming that an address is to be added: opened by links from mails, done by their button. */
@ApiExcludeController()
@Controller('sign-in/address')
@UseFilters(RefusalPageFilter)
@MayCall(anyone)
export class SignInAddressController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimAddress,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async open(@Query('token') token: unknown): Promise<string> {
    return claimPage(await readClaim(this.dataSource, token), String(token));
  }

  @Post()
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async confirm(@CurrentAct() context: ActContext, @Body() form: Readonly<Record<string, unknown>>): Promise<string> {
    return claimedPage(await this.claims.confirm(context, form.token));
  }
}
