/** Prints every route of the built server, from its controllers themselves: method, path, and who may call it. */
require('reflect-metadata');
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { RequestMethod } = require('@nestjs/common');
const { CALL_RULE } = require('../../dist/libs/platform/http/index.js');

const DIST = join(__dirname, '../../dist');

const files = ['apps/server', 'libs'].flatMap((folder) =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.controller.js'))
    .map((file) => join(DIST, folder, file)),
);

function routesOf(controller) {
  const begin = Reflect.getMetadata('path', controller);
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    if (name === 'constructor' || typeof handler !== 'function') return [];
    const paths = Reflect.getMetadata('path', handler);
    if (paths === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata('method', handler)];
    const rule = Reflect.getMetadata(CALL_RULE, handler) ?? Reflect.getMetadata(CALL_RULE, controller);
    return [paths].flat().flatMap((path) =>
      [begin].flat().map((first) => ({
        method,
        path: `/${first}/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1'),
        rule: rule?.name ?? null,
      })),
    );
  });
}

const controllers = files
  .flatMap((file) => Object.values(require(file)))
  .filter((one) => typeof one === 'function' && Reflect.hasMetadata('path', one));
process.stdout.write(JSON.stringify(controllers.flatMap(routesOf)));
