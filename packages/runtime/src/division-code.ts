// Division codes (GB/T 2260, GB/T 10114): 12 digits, of which a prefix is an ancestor. Whoever asks "does this lie within that?" asks here.
import { GraphQLScalarType, Kind } from 'graphql';
import { graphqlError } from './error.ts';

/** Significant digits of each level, from province to village. */
const PREFIX_LENGTHS = [2, 4, 6, 9, 12];

/** The significant digits of a 12-digit code: 520622000000 → 520622. */
export function divisionPrefix(code: string): string {
  const length = PREFIX_LENGTHS.find((digits) => /^0*$/.test(code.slice(digits)));
  return code.slice(0, length);
}

/** True when the division is the scope itself or below it. An empty scope covers nothing. */
export function covers(scope: string, code: string): boolean {
  return scope !== '' && divisionPrefix(code).startsWith(scope);
}

/** The 12-digit form of a code of 2, 4, 6, 9 or 12 digits; throws DIVISION_CODE_INVALID otherwise. */
export function parseDivisionCode(value: unknown): string {
  if (typeof value !== 'string' || !/^\d+$/.test(value) || !PREFIX_LENGTHS.includes(value.length)) {
    throw graphqlError('DIVISION_CODE_INVALID');
  }
  return value.padEnd(12, '0');
}

/** `scalar DivisionCode`: accepts the short forms, answers 12 digits. */
export const DivisionCode = new GraphQLScalarType<string, string>({
  name: 'DivisionCode',
  serialize: (value) => String(value),
  parseValue: parseDivisionCode,
  parseLiteral: (node) => parseDivisionCode(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
});
