import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { CALL_RULE, type CallRule } from './call-rule';

/** A route of the program as a person would name it, with who may call it. */
export interface RouteRule {
  readonly controller: string;
  readonly handler: string;
  readonly rule: CallRule;
}

/**
 * Reads the rule of every route from the running program's own table of controllers.
 * @throws Error naming each route without a rule: the server must not start with one
 */
export function everyRouteStatesItsRule(app: INestApplicationContext): RouteRule[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const rules: RouteRule[] = [];
  const missing: string[] = [];
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (!instance || !metatype) continue;
    for (const handler of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
      const method = instance[handler] as () => unknown;
      if (Reflect.getMetadata('path', method) === undefined) continue;
      const rule = reflector.getAllAndOverride<CallRule | undefined>(CALL_RULE, [method, metatype]);
      if (rule) rules.push({ controller: metatype.name, handler, rule });
      else missing.push(`${metatype.name}.${handler}`);
    }
  }
  if (missing.length > 0) {
    throw new Error(`These routes do not say who may call them; give each a @MayCall rule: ${missing.join(', ')}.`);
  }
  return rules;
}
