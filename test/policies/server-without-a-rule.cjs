/** A server with one route that says who may call it and one that does not. Prints why it does not start. */
require('reflect-metadata');
const { Controller, Get, Module } = require('@nestjs/common');
const { DiscoveryModule, NestFactory } = require('@nestjs/core');
const { anyone, everyRouteStatesItsRule, MayCall } = require('../../dist/libs/platform/http/index.js');

class PapersController {
  list() {}
  remove() {}
}
const route = (name, ...decorators) => {
  for (const decorate of decorators) {
    decorate(PapersController.prototype, name, Object.getOwnPropertyDescriptor(PapersController.prototype, name));
  }
};
route('list', Get(), MayCall(anyone));
route('remove', Get('remove'));
Controller('papers')(PapersController);

class PapersModule {}
Module({ imports: [DiscoveryModule], controllers: [PapersController] })(PapersModule);

NestFactory.create(PapersModule, { logger: false })
  .then((app) => app.init())
  .then((app) => {
    everyRouteStatesItsRule(app);
    console.log('started');
  })
  .catch((error) => console.log(error.message));
