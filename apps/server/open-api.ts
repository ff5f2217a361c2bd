import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract of the API, read from its controllers (OpenAPI 3.1). */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Colloquy')
    .setDescription(
      'The organiser of student research conferences. Refusals are problem details (RFC 9457) with a stable `code`. ' +
        'Lists are cursor pages. A write that may be repeated takes an `Idempotency-Key`.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('colloquy_session')
    .build();
  return SwaggerModule.createDocument(app, config);
}
