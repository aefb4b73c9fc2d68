// Contracts compose to the same text every time; contradictions are reported.
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  getNamedType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { CompositionError, compose } from './composition.ts';
import { composeToyGraph } from './toy-graph.fixture.ts';

test('the API schema is sorted and free of federation', () => {
  const { api, hints } = composeToyGraph();
  expect(api).toMatch(/type Division \{\n {2}address: String\n {2}children.*\n {2}code: ID!\n {2}faulty: Int/);
  expect(api).not.toContain('_entities');
  expect(api).not.toContain('@key');
  expect(hints.filter(({ isWarning }) => isWarning)).toEqual([]);
});

test('the same contracts give the same text', () => {
  expect(composeToyGraph()).toEqual(composeToyGraph());
});

test('contracts that contradict each other are rejected with the reason', () => {
  const sdl = (type: string) => `type Query { same: ${type} @shareable }`;
  const head = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"]) ';
  const contracts = [
    { name: 'a', url: '', sdl: head + sdl('Int') },
    { name: 'b', url: '', sdl: head + sdl('String') },
  ];
  expect(() => compose(contracts)).toThrow(CompositionError);
  expect(() => compose(contracts)).toThrow(/Query\.same/);
});

test('the Chinese description follows the English one', () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    "Roots." type Query { "A place." place("Its name." name: String): Place }
    "Somewhere." type Place @key(fields: "name") { "Its full name." name: String }
  `;
  const chinese = { Place: '地点。', 'Place.name': '名称。', 'Query.place(name:)': '名称参数。', toString: '无关。' };
  const { api, supergraph } = compose([{ name: 'places', url: '', sdl, chinese }]);
  for (const text of [api, supergraph]) {
    const { place } = buildASTSchema(parse(text), { assumeValid: true }).getQueryType()?.getFields() ?? {};
    expect(place?.description).toBe('A place.');
    expect(place?.args[0]?.description).toBe('Its name.\n\n名称参数。');
    const type = getNamedType(place?.type) as GraphQLObjectType;
    expect(type.description).toBe('Somewhere.\n\n地点。');
    expect(type.getFields().name?.description).toBe('Its full name.\n\n名称。');
  }
});

test('no key or required field takes arguments: a client could select the same field with others', () => {
  const supergraph = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
  const schema = buildASTSchema(supergraph, { assumeValid: true });
  const needed: string[] = [];
  const withArguments: string[] = [];
  const look = (type: string, { name, arguments: given = [] }: ConstDirectiveNode) => {
    if (!name.value.startsWith('join__')) return;
    for (const { name: argument, value } of given) {
      if (!['key', 'requires', 'provides'].includes(argument.value) || value.kind !== Kind.STRING) continue;
      const types = new TypeInfo(schema);
      const onField = () => {
        const field = types.getFieldDef();
        needed.push(`${type} ${field?.name}`);
        if (field?.args.length) withArguments.push(`${types.getParentType()}.${field.name}`);
      };
      visit(parse(`fragment F on ${type} { ${value.value} }`), visitWithTypeInfo(types, { Field: onField }));
    }
  };
  visit(supergraph, {
    ObjectTypeDefinition: ({ name, directives = [], fields = [] }) => {
      for (const directive of [...directives, ...fields.flatMap((field) => field.directives ?? [])])
        look(name.value, directive);
    },
  });
  expect(needed).toContain('Division code');
  expect(needed).toContain('VolunteerIndicator denominator');
  expect(withArguments).toEqual([]);
});
