import { anyone, MayCall } from '@colloquy/platform/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KIND_TEMPLATES } from '../../domain/kinds/kind-templates';
import { ConferenceKindDto } from './conference-kind.dto';
import { kindInWords } from './kind-in-words';

/** The kinds of conference that there are, for whoever is about to found one. */
@ApiTags('conferences')
@Controller('api/v1/conference-kinds')
export class ConferenceKindsController {
  @Get()
  @MayCall(anyone)
  @ApiOperation({ operationId: 'listConferenceKinds', summary: 'The kinds of conference, and what each brings' })
  @ApiOkResponse({ type: [ConferenceKindDto] })
  list(): ConferenceKindDto[] {
    return KIND_TEMPLATES.map(kindInWords);
  }
}
