import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../.htmlvalidate.mjs";
import { expect, test } from "./test.ts";

test("every page and every embed document is valid HTML by html-validate", async ({ site }) => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const wrong: string[] = [];
  for (const { file, path } of [...site.pages, ...site.documents]) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      wrong.push(`${path} ${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(wrong).toEqual([]);
});

test("the validator is awake: a broken page is refused", async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><title>x</title><p><div></div></p></html>',
  );
  expect(valid).toBe(false);
});
