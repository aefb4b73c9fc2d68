// Contracts compose to the same text every time; what does not fit says why.
import { expect, test } from 'vitest';
import { CompositionError, compose } from './composition.ts';
import { composeToyGraph } from './toy-graph.fixture.ts';

test('the API schema is sorted and free of federation', () => {
  const { api, hints } = composeToyGraph();
  expect(api).toMatch(/type Division \{\n {2}children.*\n {2}code: ID!\n {2}faulty: Int/);
  expect(api).not.toContain('_entities');
  expect(api).not.toContain('@key');
  expect(hints.filter(({ isWarning }) => isWarning)).toEqual([]);
});

test('the same contracts give the same text', () => {
  expect(composeToyGraph()).toEqual(composeToyGraph());
});

test('contracts that contradict each other are refused with the reason', () => {
  const sdl = (type: string) => `type Query { same: ${type} @shareable }`;
  const head = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@shareable"]) ';
  const contracts = [
    { name: 'a', url: '', sdl: head + sdl('Int') },
    { name: 'b', url: '', sdl: head + sdl('String') },
  ];
  expect(() => compose(contracts)).toThrow(CompositionError);
  expect(() => compose(contracts)).toThrow(/Query\.same/);
});
