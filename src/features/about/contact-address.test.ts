import { expect, test } from "vitest";
import { contactAddress, contactWords } from "./contact-address";

test.each([
  ["desk@example.org", "mailto:desk@example.org", "desk@example.org"],
  ["mailto:desk@example.org", "mailto:desk@example.org", "desk@example.org"],
  ["düzeltme@örnek.org", "mailto:d%C3%BCzeltme@%C3%B6rnek.org", "düzeltme@örnek.org"],
  ["https://example.org/write", "https://example.org/write", "https://example.org/write"],
  ["Jane Doe, Istanbul", undefined, "Jane Doe, Istanbul"],
  ["Jane <jane@example.org>", undefined, "Jane <jane@example.org>"],
  ["@jane", undefined, "@jane"],
  ["https://", undefined, "https://"],
  ["ftp://example.org/", undefined, "ftp://example.org/"],
])("%s leads to %s", (contact, address, words) => {
  expect(contactAddress(contact)).toBe(address);
  expect(contactWords(contact)).toBe(words);
});
