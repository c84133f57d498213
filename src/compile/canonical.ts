/** One spelling for a value, whatever the order of its keys, so that its hash is the same everywhere. */
import { createHash } from "node:crypto";

/**
 * JSON as RFC 8785 spells it: keys sorted by code units, no spaces, fields without a value left out.
 * @example canonicalJson({ b: 1, a: "é" }) // '{"a":"é","b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const fields = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value);
}

/**
 * SHA-256 in hexadecimal digits.
 * @example sha256("") // "e3b0c442…"
 */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
