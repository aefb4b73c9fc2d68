// The registry of services: environment variables, composition, gateway addresses, database roles, access matrix and tests follow from it.

/** In the order in which their schemas build on each other: a later one may read what an earlier one publishes. */
export const SERVICES = [
  { name: 'organizations', port: 4001 },
  { name: 'volunteers', port: 4002 },
  { name: 'talent-pool', port: 4003 },
  { name: 'activities', port: 4004 },
] as const;

export type RegisteredService = (typeof SERVICES)[number];
export type ServiceName = RegisteredService['name'];

type Upper<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Upper<Tail>}`
  : Uppercase<Name>;

/** The name of a service's own environment variable, such as TALENT_POOL_PORT. */
export type ServiceVariable<Suffix extends string, Name extends ServiceName = ServiceName> = `${Upper<Name>}_${Suffix}`;

export function serviceVariable<Name extends ServiceName, Suffix extends string>(
  name: Name,
  suffix: Suffix,
): ServiceVariable<Suffix, Name> {
  return `${name.toUpperCase().replaceAll('-', '_')}_${suffix}` as ServiceVariable<Suffix, Name>;
}

/** One entry per service under the name of its own variable. */
export function ofEachService<Suffix extends string, Value>(
  suffix: Suffix,
  makeValue: (service: RegisteredService) => Value,
): { readonly [Name in ServiceVariable<Suffix>]: Value } {
  return Object.fromEntries(
    SERVICES.map((service) => [serviceVariable(service.name, suffix), makeValue(service)]),
  ) as never;
}
