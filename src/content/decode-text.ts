import type { ProblemCode } from "./problem";
import { type Position, positionAt } from "./text-position";

/** The text of a file, as far as it can be read, and what is wrong with its bytes. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly fault?: {
    readonly code: Extract<ProblemCode, "empty-file" | "too-large" | "not-utf8" | "bom">;
    readonly found: string;
    /** Where, if not the whole file is at fault. */
    readonly position?: Position;
  };
}

/** An engine makes no text of more; the shortest limit of them is 512 MiB. */
const MOST_BYTES = 500_000_000;
const BYTE_ORDER_MARK = "\uFEFF";

/** Reads a file's bytes as UTF-8; a text that somebody has already decoded is taken as it is. */
export function decodeText(content: Uint8Array | string): DecodedText {
  const decoded = typeof content === "string" ? { text: content } : decodeUtf8(content);
  const { text } = decoded;
  if (text === undefined) return decoded;
  if (text.trim() === "" || text === BYTE_ORDER_MARK)
    return { text: undefined, fault: { code: "empty-file", found: "an empty file" } };
  if (text.startsWith(BYTE_ORDER_MARK))
    return { text: text.slice(1), fault: { code: "bom", found: "a byte order mark, U+FEFF" } };
  return { text };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  if (bytes.length > MOST_BYTES)
    return { text: undefined, fault: { code: "too-large", found: `${String(bytes.length)} bytes` } };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: undefined, fault: badByte(bytes, firstBadByte(bytes)) };
  }
}

/** A replacement character that the bytes do not spell stands where they are no UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let at = 0;
  for (const chunk of new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\uFFFD")) {
    at += encoder.encode(chunk).length;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
    at += 3;
  }
  return at;
}

function badByte(bytes: Uint8Array, at: number): NonNullable<DecodedText["fault"]> {
  const byte = bytes[at] ?? 0;
  const utf16 = at === 0 && (byte === 0xff || byte === 0xfe);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at));
  return {
    code: "not-utf8",
    found: `byte ${String(at)} (0x${byte.toString(16).padStart(2, "0")})${utf16 ? ", which looks like UTF-16" : ""}`,
    position: positionAt(before, before.length),
  };
}
