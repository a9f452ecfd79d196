/** What one pass over a JSON text tells before it is parsed. */
export interface JsonScan {
  /** Where nesting first went past `deepest`. */
  readonly tooDeepAt: number | undefined;
  /** Brackets left open at the end, 0 in well-formed JSON. */
  readonly open: number;
  /** How many `"key":` there are; more than the parsed value has means that some stand twice. */
  readonly members: number;
}

/** Counts brackets and members outside strings, in one pass whatever the text is. */
export function scanJson(text: string, deepest: number): JsonScan {
  let open = 0;
  let members = 0;
  let tooDeepAt: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === ":") members += 1;
    else if (character === "]" || character === "}") open -= 1;
    else if (character === "[" || character === "{") {
      open += 1;
      if (open > deepest) tooDeepAt ??= at;
    }
  }
  return { tooDeepAt, open, members };
}

/** Where the string that starts at `at` closes; the text's end when it does not. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}
