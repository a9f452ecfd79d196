import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { editionFolder } from "./edition-folder";
import { editorSchemas } from "./editor-schemas";
import { missingFolder } from "./read-edition";
import { problemLine } from "./report-problems";

/** `npm run schema`: writes the JSON Schemas for editors into the folder of the edition. The exit code is 1 where it cannot. */
export async function main(): Promise<number> {
  const folder = editionFolder();
  try {
    for (const [name, text] of editorSchemas()) {
      await writeFile(join(folder, name), text);
      console.log(join(folder, name));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = "code" in error && error.code === "ENOENT";
    console.error(missing ? problemLine(missingFolder(folder)) : error.message);
    return 1;
  }
}
