import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

export interface CommandFixture {
  /** A folder of the test's own. */
  readonly folder: string;
  /** What the command printed, a line each. */
  readonly said: readonly string[];
}

/** For each test of a command a fresh folder, and what it prints; the environment is as it was after it. */
export function commandFixture(name: string): CommandFixture {
  const said: string[] = [];
  const fixture = { folder: "", said };
  beforeEach(async () => {
    fixture.folder = await mkdtemp(join(tmpdir(), `izlek-${name}-`));
    said.length = 0;
    for (const way of ["log", "error"] as const)
      vi.spyOn(console, way).mockImplementation((text: string) => void said.push(text));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(fixture.folder, { recursive: true });
  });
  return fixture;
}
