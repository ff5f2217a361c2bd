import { DomainError } from '@colloquy/kernel';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';

/** Documents the header that {@link ExpectedVersion} reads. */
export const NeedsVersion = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The version that the change starts from, in quotes: `"3"`.',
      schema: { type: 'string', pattern: '^"\\d+"$' },
    }),
  );

/** The version that a change starts from, from `If-Match: "3"`. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().header('if-match') ?? '';
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim()) ?? [];
  if (version !== undefined) return Number(version);
  throw new DomainError(
    'invalid',
    'version-missing',
    'Say which version the change starts from, in the header If-Match: "3".',
  );
});
