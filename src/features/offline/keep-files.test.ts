import { expect, test } from "vitest";
import { countKept, keepFiles } from "./keep-files";

const addresses = Array.from({ length: 20 }, (_, i) => `/data/${i}.json`);

function memory(refused?: string) {
  const kept = new Set<string>();
  const asked: string[] = [];
  return {
    kept,
    asked,
    has: async (address: string) => kept.has(address),
    add: async (address: string) => {
      asked.push(address);
      if (address === refused) throw new Error("full");
      kept.add(address);
    },
  };
}

test("keeps every file and tells how far it is", async () => {
  const keeper = memory();
  const told: number[] = [];
  await keepFiles(addresses, keeper, ({ done }) => told.push(done));
  expect([...keeper.kept].toSorted()).toEqual(addresses.toSorted());
  expect(told).toEqual(addresses.map((_, i) => i + 1));
  expect(await countKept(addresses, keeper)).toBe(20);
});

test("asks again only for what is missing", async () => {
  const keeper = memory("/data/7.json");
  await expect(keepFiles(addresses, keeper, () => {})).rejects.toThrow("full");
  const again = { ...memory(), kept: keeper.kept, has: keeper.has };
  await keepFiles(addresses, again, () => {});
  expect(again.asked).not.toContain("/data/0.json");
  expect(again.asked).toContain("/data/7.json");
});

test("stops when told to", async () => {
  const keeper = memory();
  await keepFiles(
    addresses,
    keeper,
    () => {},
    () => keeper.kept.size >= 3,
  );
  expect(keeper.kept.size).toBeLessThan(10);
});
