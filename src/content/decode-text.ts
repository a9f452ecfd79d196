import type { ProblemCode } from "./problem";

/** The text of a file, as far as it can be read, and what is wrong with its bytes. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly fault?: {
    readonly code: Extract<ProblemCode, "empty-file" | "not-utf8" | "bom">;
    readonly found: string;
  };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** Reads a file's bytes as UTF-8; a text that somebody has already decoded is taken as it is. */
export function decodeText(content: Uint8Array | string): DecodedText {
  const text = typeof content === "string" ? content : decodeUtf8(content);
  if (typeof text === "number")
    return { text: undefined, fault: { code: "not-utf8", found: badByte(content, text) } };
  if (text.trim() === "" || text === BYTE_ORDER_MARK)
    return { text: undefined, fault: { code: "empty-file", found: "an empty file" } };
  if (text.startsWith(BYTE_ORDER_MARK))
    return { text: text.slice(1), fault: { code: "bom", found: "a byte order mark, U+FEFF" } };
  return { text };
}

/** The text, or the offset of the first byte that is no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return firstBadByte(bytes);
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

function badByte(content: Uint8Array | string, at: number): string {
  const byte = Number(content[at] ?? 0);
  const utf16 = at === 0 && (byte === 0xff || byte === 0xfe);
  return `byte ${String(at)} (0x${byte.toString(16).padStart(2, "0")})${utf16 ? ", which looks like UTF-16" : ""}`;
}
