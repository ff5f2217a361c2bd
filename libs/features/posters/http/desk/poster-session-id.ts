import { isId, notFound } from '@colloquy/kernel';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** The id of a poster session in an address: what is none belongs to no session. */
@Injectable()
export class PosterSessionId implements PipeTransform<string, string> {
  /** @throws DomainError `not-found` */
  transform(value: string): string {
    if (!isId(value)) throw notFound('poster session');
    return value;
  }
}
