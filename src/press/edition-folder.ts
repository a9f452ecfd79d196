/** The folder of the edition: the one in `EDITION`, else `edition/` where the command is run. */
export function editionFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment["EDITION"] || "edition";
}
