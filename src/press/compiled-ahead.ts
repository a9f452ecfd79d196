import type { Plugin } from "vite";

const MAGIC_COMMENT = "//# allFunctionsCalledOnLoad\n";
/** Characters; what is smaller is compiled soon enough, and the comment costs each file some bytes. */
const SMALLEST = 10_000;

/**
 * Asks browsers that know the comment to compile a file's functions while it loads, on another thread, rather than each
 * when it is first called: what a reader does for the first time then answers sooner.
 */
export function compiledAhead(): Plugin {
  return {
    name: "izlek:compiled-ahead",
    enforce: "post",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle: {
      // Nothing may stand before it in the file.
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk" && file.code.length >= SMALLEST) file.code = MAGIC_COMMENT + file.code;
        }
      },
    },
  };
}
