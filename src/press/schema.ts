import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { editionFolder } from "./edition-folder";
import { editorSchemas } from "./editor-schemas";

/** `npm run schema`: writes the JSON Schemas for editors into the folder of the edition. */
export async function main(): Promise<number> {
  for (const [name, text] of editorSchemas()) {
    await writeFile(join(editionFolder(), name), text);
    console.log(join(editionFolder(), name));
  }
  return 0;
}
