/** Where the keyboard is: a mark by its place in time, and the lane one walks on; -1 is the row of all stories. */
export interface MarkPlace {
  readonly mark: number;
  readonly lane: number;
}

export type MarkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

export function isMarkKey(key: string): key is MarkKey {
  return /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);
}

/**
 * Left and right walk the marks of the lane, up and down go to the nearest mark of the next lane that has one. Where
 * there is nothing further the place stays.
 * @param isOn whether a mark is on a lane
 */
export function moveMark(
  place: MarkPlace,
  key: MarkKey,
  marks: number,
  lanes: number,
  isOn: (mark: number, lane: number) => boolean,
): MarkPlace {
  const { mark, lane } = place;
  const on = (other: number) => lane < 0 || isOn(other, lane);
  switch (key) {
    case "ArrowLeft":
      return { mark: walk(mark - 1, -1, marks, on) ?? mark, lane };
    case "ArrowRight":
      return { mark: walk(mark + 1, 1, marks, on) ?? mark, lane };
    case "Home":
      return { mark: walk(0, 1, marks, on) ?? mark, lane };
    case "End":
      return { mark: walk(marks - 1, -1, marks, on) ?? mark, lane };
    default:
      return changeLane(place, key === "ArrowUp" ? -1 : 1, marks, lanes, isOn);
  }
}

function walk(from: number, by: -1 | 1, marks: number, on: (mark: number) => boolean): number | undefined {
  for (let mark = from; mark >= 0 && mark < marks; mark += by) if (on(mark)) return mark;
  return undefined;
}

function changeLane(
  { mark, lane }: MarkPlace,
  by: -1 | 1,
  marks: number,
  lanes: number,
  isOn: (mark: number, lane: number) => boolean,
): MarkPlace {
  for (let other = lane + by; other >= -1 && other < lanes; other += by) {
    const on = (candidate: number) => other < 0 || isOn(candidate, other);
    const before = walk(mark, -1, marks, on);
    const after = walk(mark, 1, marks, on);
    if (before === undefined && after === undefined) continue;
    const nearer = mark - (before ?? -marks) <= (after ?? 2 * marks) - mark ? before : after;
    return { mark: nearer ?? mark, lane: other };
  }
  return { mark, lane };
}
