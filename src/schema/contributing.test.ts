/** That editors find in CONTRIBUTING.md what a record may say, since the messages can only offer what is near. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULE_FORMS } from "../dates/rules.ts";
import { SETS } from "./dating.ts";

const guide = readFileSync(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");

describe("CONTRIBUTING.md", () => {
  it.each([...RULE_FORMS, ...SETS])("tells of %s", (name) => {
    expect(guide).toContain(`\`${name}\``);
  });
});
