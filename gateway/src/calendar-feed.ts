// GET /calendar/<key>.ics: for calendar apps, which cannot sign in. Runs one fixed document without a subject; the key in the path
// authorises the answer and is never logged.
import type { ApolloServer } from '@apollo/server';
import { type ErrorCode, graphqlError } from '@chunhui/runtime';
import type { FastifyInstance, FastifyReply, RouteShorthandOptions } from 'fastify';
import { parse } from 'graphql';
import type { RequestContext } from './answer.ts';
import { callerOf, type RateLimit } from './rate-limit.ts';

const DOCUMENT = parse('query CalendarFeed($key: String!) { calendarFeed(key: $key) }');
/** The cost of a feed: apps poll every 15 minutes, and guessing keys must not be free. */
const COST = 10;

export interface CalendarFeedOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly rateLimit: RateLimit | undefined;
  /** Load shedding and logging, as for every request. */
  readonly hooks: Pick<RouteShorthandOptions, 'onRequest' | 'onResponse'>;
  readonly refuseWith: (reply: FastifyReply, code: ErrorCode) => FastifyReply;
}

/** Adds the route. An unknown or revoked key is answered with NOT_FOUND. */
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
    // Not 404: an app that receives it removes the feed.
    if (errors !== undefined) throw graphqlError('UNAVAILABLE');
    const feed = data?.calendarFeed;
    if (typeof feed !== 'string') return refuseWith(reply, 'NOT_FOUND');
    return reply.type('text/calendar; charset=utf-8').send(feed);
  });
}
