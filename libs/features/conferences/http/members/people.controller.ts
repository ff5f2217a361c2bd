import { isId, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, noteSights } from '@colloquy/platform/acts';
import { CurrentAct, CurrentViewer, MayCall, pageOf, readCursor } from '@colloquy/platform/http';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ChangeRoles } from '../../use-cases/members/change-roles';
import { countRoles, listPeople } from '../../use-cases/members/list-people';
import { findConference } from '../../use-cases/read-conferences';
import { organisers } from '../conference-rules';
import { ChangeRolesDto, PeoplePageDto, PeopleQuery, RolesNowDto } from './people.dto';

/** Everybody who is part of a conference, with all that they are in it, for its organisers. */
@ApiTags('people')
@Controller('api/v1/conferences/:conference/people')
@MayCall(organisers)
export class PeopleController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changeRoles: ChangeRoles,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPeople', summary: 'Everybody with a role, their roles, tracks and addresses' })
  @ApiOkResponse({ type: PeoplePageDto })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('conference') slug: string,
    @Query() query: PeopleQuery,
  ): Promise<PeoplePageDto> {
    const { id } = await findConference(this.dataSource, slug);
    const { role, track, search, order } = query;
    const wanted = { role, trackId: track, search, order, after: readCursor(query), limit: query.limit + 1 };
    const { people, total } = await listPeople(this.dataSource, id, wanted);
    const { items, next } = pageOf(people, query, ({ place }) => place);
    const things = items
      .filter(({ addresses }) => addresses.length > 0)
      .map((person) => ({ subjectId: person.id, about: [person.id] }));
    await noteSights(this.dataSource, viewer, { kind: 'addresses', conferenceId: id, things });
    return {
      items: items.map(({ place: _place, ...person }) => person),
      next,
      total,
      counts: await countRoles(this.dataSource, id),
    };
  }

  @Put(':person/roles')
  @ApiOperation({ operationId: 'changeRoles', summary: 'Say what somebody is from the next request on' })
  @ApiOkResponse({ type: RolesNowDto })
  async change(
    @CurrentAct() context: ActContext,
    @Param('conference') slug: string,
    @Param('person') personId: string,
    @Body() { roles, version, leaving = false }: ChangeRolesDto,
  ): Promise<RolesNowDto> {
    if (!isId(personId)) throw notFound('person');
    const { id: conferenceId } = await findConference(this.dataSource, slug);
    return { roles: await this.changeRoles.run(context, { conferenceId, personId, roles, version, leaving }) };
  }
}
