import { DomainError } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { CurrentAct, MayCall } from '@colloquy/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ROLES } from '../domain/conference';
import { AddMembers } from '../use-cases/add-members';
import { membersWith } from '../use-cases/memberships';
import { findConference } from '../use-cases/read-conferences';
import { organisers } from './conference-rules';
import { AddedMembersDto, AddMembersDto, MemberDto } from './members.dto';

/** Who is what in a conference, for its organisers. */
@ApiTags('conferences')
@Controller('api/v1/conferences/:conference/members')
export class MembersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly addMembers: AddMembers,
  ) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({ operationId: 'listMembers', summary: 'Everybody with a role, by family name' })
  @ApiQuery({ name: 'role', enum: ROLES })
  @ApiOkResponse({ type: [MemberDto] })
  async list(@Param('conference') slug: string, @Query('role') wanted: string): Promise<MemberDto[]> {
    const role = ROLES.find((known) => known === wanted);
    if (!role) throw new DomainError('invalid', 'unknown-role', `Say which role: one of ${ROLES.join(', ')}.`);
    const { id } = await findConference(this.dataSource, slug);
    const members = await membersWith(this.dataSource, id, role);
    return members.map(({ id: personId, name }) => ({ id: personId, name }));
  }

  @Post()
  @MayCall(organisers)
  @HttpCode(200)
  @ApiOperation({ operationId: 'addMembers', summary: 'Give people a role, by their addresses' })
  @ApiOkResponse({ type: AddedMembersDto })
  async add(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Body() { role, people }: AddMembersDto,
  ): Promise<AddedMembersDto> {
    const { id } = await findConference(this.dataSource, slug);
    return this.addMembers.run(context, { conferenceId: id, role, people });
  }
}
