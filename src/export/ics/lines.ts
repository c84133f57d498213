/** Content lines of iCalendar (RFC 5545, 3.1) and the values in them. */
import type { Day } from "../../dates/span.ts";
import { plain } from "../plain.ts";

/** A line is at most this long, its end not counted (3.1). */
const OCTETS = 75;

/**
 * A content line with its end, folded where it is too long, never within a character (3.1). The value is one that
 * this file has made of what comes from elsewhere.
 * @example line("SUMMARY", text("A, b"), { LANGUAGE: "en" }) // "SUMMARY;LANGUAGE=en:A\\, b\r\n"
 */
export function line(name: string, value: string, params: Readonly<Record<string, string>> = {}): string {
  const parameters = Object.entries(params).map(([key, parameter]) => `;${key}=${parameter}`);
  return `${fold(`${name}${parameters.join("")}:${value}`)}\r\n`;
}

/**
 * A text as a value (3.3.11).
 * @example text("one; two\nthree") // "one\\; two\\nthree"
 */
export function text(value: string): string {
  return plain(value)
    .replaceAll(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}

/** An address as a value (3.3.13): nothing is escaped, so nothing may be in it that ends a line. */
export function uri(address: string): string {
  return new URL(address).href;
}

/**
 * A day as a value (3.3.4).
 * @example date("2012-05-17") // "20120517"
 */
export function date(day: Day): string {
  return day.replaceAll("-", "");
}

/**
 * The beginning of a day, in UTC (3.3.5): of a change only the day is kept.
 * @example utcDay("2012-05-17") // "20120517T000000Z"
 */
export function utcDay(day: Day): string {
  return `${date(day)}T000000Z`;
}

function fold(content: string): string {
  const parts: string[] = [];
  let part = "";
  let room = OCTETS;
  for (const character of content) {
    const octets = octetsOf(character);
    if (octets > room) {
      parts.push(part);
      part = "";
      // The space that marks what goes on is an octet too.
      room = OCTETS - 1;
    }
    part += character;
    room -= octets;
  }
  return [...parts, part].join("\r\n ");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
