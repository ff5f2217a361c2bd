export { anyone, CALL_RULE, type CallRule, holdersOfTheAddress, MayCall, signedIn } from './call-rule';
export { CallRuleGuard, VIEWER_SOURCE, type ViewedRequest, type ViewerSource } from './call-rule.guard';
export { everyRouteStatesItsRule, type RouteRule } from './every-route-states-its-rule';
export { type Page, PageQuery, pageOf, readCursor } from './pages';
export { type ProblemDetails, ProblemDetailsFilter } from './problem-details.filter';
export { refusePrototypeKeys } from './refuse-prototype-keys';
export { CurrentAct, CurrentViewer, noteArrival, refuseForeignOrigins } from './requests';
export { requestValidation } from './validation';
