import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { editorSchemas } from "./editor-schemas";

test.each([...editorSchemas()])("edition/%s is what `npm run schema` writes", async (name, text) => {
  expect(await readFile(`edition/${name}`, "utf8")).toBe(text);
});

test("a text in either language is asked for, and no field beyond those named", () => {
  const story = JSON.parse(editorSchemas().get("story.schema.json") ?? "") as unknown;
  const either = [{ required: ["tr"] }, { required: ["en"] }];
  expect(story).toMatchObject({
    additionalProperties: false,
    properties: { accepted: { items: { $ref: "#/$defs/accepted" } }, title: { anyOf: either } },
    $defs: {
      pair: {
        anyOf: either,
        properties: { saidBy: { anyOf: [{ type: "string" }, { type: "object", anyOf: either }] } },
      },
    },
  });
});
