import { DataFactory, type Literal, type NamedNode } from 'n3';
import { UserError } from '../documents/userError.ts';
import { term } from './vocabulary.ts';

/** With the flag u, half of a surrogate pair that stands alone. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A plain string.
 *
 * @param where what the text belongs to, for the message
 * @throws UserError for text that no file can hold: half of a UTF-16 pair would silently become another character
 */
export function text(value: string, where: string): Literal {
  return DataFactory.literal(checked(value, where));
}

function checked(value: string, where: string): string {
  const at = value.search(LONE_SURROGATE);
  if (at >= 0)
    throw new UserError(`${where}: half a character (a lone UTF-16 surrogate) at offset ${at} cannot be written`, {
      hint: 'save the source as valid UTF-8 and build again',
    });
  return value;
}

export function integer(value: number): Literal {
  return DataFactory.literal(String(value), term('xsd:nonNegativeInteger'));
}

/**
 * An xsd:decimal that reads back as the same number, without trailing zeros: the form that stores leave as it is.
 *
 * @throws UserError for a number that decimals cannot express
 */
export function decimal(value: number, where: string): Literal {
  if (!Number.isFinite(value)) throw new UserError(`${where}: ${value} is not a number that can be written`);
  return DataFactory.literal(plainDecimal(value), term('xsd:decimal'));
}

function plainDecimal(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  // Each step of the exponent adds one digit after the point.
  const [digits, exponent] = Math.abs(value).toExponential().split('e');
  const zeros = '0'.repeat(-Number(exponent) - 1);
  return `${value < 0 ? '-' : ''}0.${zeros}${digits.replace('.', '')}`;
}

const DATE_TYPES: readonly [RegExp, NamedNode][] = [
  [/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, term('xsd:date')],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, term('xsd:gYearMonth')],
  [/^\d{4}$/, term('xsd:gYear')],
];

/** A day, month or year with its type; anything else stays a string, since a wrong type would make it unusable. */
export function date(value: string, where: string): Literal {
  const type = DATE_TYPES.find(([pattern]) => pattern.test(value))?.[1];
  const day = type?.value.endsWith('#date') ? new Date(`${value}T00:00:00Z`) : null;
  const exists = !day || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value));
  return type && exists ? DataFactory.literal(value, type) : text(value, where);
}

const SEGMENT = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const WEB_ADDRESS = new RegExp(
  `^https?://[A-Za-z0-9.-]+(?::\\d+)?(?:/${SEGMENT}*)*(?:\\?(?:${SEGMENT}|[/?])*)?(?:#(?:${SEGMENT}|[/?])*)?$`,
);

/** A web address as a link, or as a typed string where strict readers would refuse it as an IRI. */
export function address(value: string, where: string): NamedNode | Literal {
  return WEB_ADDRESS.test(value)
    ? DataFactory.namedNode(value)
    : DataFactory.literal(checked(value, where), term('xsd:anyURI'));
}
