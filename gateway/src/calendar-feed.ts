// GET /calendar/<key>.ics: the one address besides GraphQL, for calendar apps, which cannot sign in. It asks the graph one fixed document as
// nobody; the key in the address is the right to the answer, and is written to no log.
import type { ApolloServer } from '@apollo/server';
import { type ErrorCode, graphqlError } from '@chunhui/runtime';
import type { FastifyInstance, FastifyReply, RouteShorthandOptions } from 'fastify';
import { parse } from 'graphql';
import type { RequestContext } from './answer.ts';
import { callerOf, type RateLimit } from './rate-limit.ts';

const DOCUMENT = parse('query CalendarFeed($key: String!) { calendarFeed(key: $key) }');
/** What a feed costs: apps look every quarter of an hour, guesses are not free. */
const COST = 10;

export interface CalendarFeedOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly rateLimit: RateLimit | undefined;
  /** Sheds load and logs, as every request is. */
  readonly hooks: Pick<RouteShorthandOptions, 'onRequest' | 'onResponse'>;
  readonly refuseWith: (reply: FastifyReply, code: ErrorCode) => FastifyReply;
}

/** Adds the route. A key that opens nothing, or was revoked, is not found. */
export function addCalendarFeed(
  app: FastifyInstance,
  { server, rateLimit, hooks, refuseWith }: CalendarFeedOptions,
): void {
  app.get<{ Params: { file: string } }>('/calendar/:file', hooks, async (request, reply) => {
    const { outcome } = request;
    outcome.budget = rateLimit?.(callerOf(null, request.ip));
    outcome.budget?.spend(COST);
    const key = /^([\w-]{1,128})\.ics$/.exec(request.params.file)?.[1];
    if (key === undefined) return refuseWith(reply, 'NOT_FOUND');
    const identity = { subject: null, scope: null, requestId: request.id };
    const { body } = await server.executeOperation(
      { query: DOCUMENT, variables: { key } },
      { contextValue: { identity, outcome } },
    );
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    // Down is not gone: an app that is told 404 forgets the feed.
    if (errors !== undefined) throw graphqlError('UNAVAILABLE');
    const feed = data?.calendarFeed;
    if (typeof feed !== 'string') return refuseWith(reply, 'NOT_FOUND');
    return reply.type('text/calendar; charset=utf-8').send(feed);
  });
}
