// The circuit opens after five failures in a row, lets one probe through at a time, and closes on its success.
import { expect, test } from 'vitest';
import { CircuitOpenError, createCircuit } from './circuit.ts';

class Uncounted extends Error {}

function setUp() {
  let clock = 0;
  const circuit = createCircuit(
    (error) => !(error instanceof Uncounted),
    () => clock,
  );
  const fail = (error: Error = new Error('down')) =>
    circuit.run(() => Promise.reject(error)).catch((thrown: Error) => thrown.constructor.name);
  return {
    circuit,
    fail,
    advance(ms: number) {
      clock += ms;
    },
    async open() {
      for (let failure = 0; failure < 5; failure++) expect(await fail()).toBe('Error');
    },
  };
}

test('opens after five failures and does not call', async () => {
  const { circuit, open } = setUp();
  await open();
  let called = false;
  const call = async () => {
    called = true;
  };
  await expect(circuit.run(call)).rejects.toBeInstanceOf(CircuitOpenError);
  expect(called).toBe(false);
});

test('a success between failures resets the count, and so does a failure that does not count', async () => {
  const { circuit, fail } = setUp();
  for (const interrupt of [() => circuit.run(async () => 'fine'), () => fail(new Uncounted())]) {
    for (let failure = 0; failure < 4; failure++) await fail();
    await interrupt();
  }
  for (let failure = 0; failure < 4; failure++) await fail();
  expect(await circuit.run(async () => 'fine')).toBe('fine');
});

test('half-open: one probe at a time, which closes it again', async () => {
  const { circuit, open, advance } = setUp();
  await open();
  advance(1_500);
  const { promise, resolve } = Promise.withResolvers<string>();
  const probe = circuit.run(() => promise);
  await expect(circuit.run(async () => 'second')).rejects.toBeInstanceOf(CircuitOpenError);
  resolve('back');
  expect(await probe).toBe('back');
  expect(await circuit.run(async () => 'third')).toBe('third');
});

test('a failed probe keeps it open for another interval', async () => {
  const { fail, open, advance } = setUp();
  await open();
  advance(1_500);
  expect(await fail()).toBe('Error');
  advance(1_499);
  expect(await fail()).toBe('CircuitOpenError');
  advance(1);
  expect(await fail()).toBe('Error');
});
