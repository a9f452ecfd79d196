import { ratio, said } from "./numbers.mjs";

/** What the figures are called in the tables, with their units. */
const LABELS = {
  fcp: "FCP ms",
  lcp: "LCP ms",
  tbt: "TBT ms",
  cls: "CLS",
  bytes: "bytes",
  documentBytes: "bytes of the page",
  requests: "requests",
  followMedian: "follow, median ms",
  followP95: "follow, p95 ms",
  dropMedian: "drop, median ms",
  dropP95: "drop, p95 ms",
  cardMedian: "card, median ms",
  cardP95: "card, p95 ms",
  drawn: "drawn ms",
  longestTask: "longest task ms",
  languageMedian: "language, median ms",
  languageP98: "language, p98 ms",
  viewMedian: "view, median ms",
  viewP98: "view, p98 ms",
  draw: "draw ms",
  filter: "filter to half ms",
  nodes: "DOM nodes",
  panP95: "pan, frame p95 ms",
  panMost: "pan, longest frame ms",
  zoomP95: "zoom, frame p95 ms",
  zoomMost: "zoom, longest frame ms",
  median: "median ms",
  worst: "worst ms",
  build: "index built ms",
  firstBytes: "first query, bytes",
  firstBytesMost: "first query, most bytes",
  firstBytesWithPassages: "with passages, most bytes",
  first: "first query ms",
  following: "following ms",
  followingMost: "slowest ms",
  asked: "forms asked",
  found: "forms found",
  share: "share found",
  ms: "ms",
  sentences: "sentences",
  seconds: "seconds",
  perStory: "ms a story",
  pages: "pages",
  pagesDrawn: "pages drawn anew",
};

const label = (key) => LABELS[key] ?? key;

/**
 * What a target has to reach, with whether it does.
 * @returns {{ text: string, met: boolean }[]}
 */
function aims(key, limit, target, results) {
  return [limit].flat().flatMap(({ most, ratio: times, to }) => {
    const sum = target.figures[key];
    if (!sum) return [{ text: most === undefined ? `≤ ${times} ×` : `≤ ${most}`, met: false }];
    if (most !== undefined) return [{ text: `≤ ${most}`, met: sum.median <= most }];
    const other = to === undefined ? results[0] : results.find(({ name }) => name === to);
    const reached = other && ratio(sum, other.figures[key]);
    // The peer is not there, or measured nothing.
    if (reached == null) return [];
    return [{ text: `≤ ${times} × ${other.name} (${reached})`, met: reached <= times }];
  });
}

/** Every figure of a bench as a line of the table. */
export function linesOf(name, { results, limits = {} }) {
  return results.flatMap((target) =>
    Object.entries(target.figures).map(([key, sum]) => {
      const judged = target.own && limits[key] ? aims(key, limits[key], target, results) : [];
      return {
        bench: name,
        of: target.name,
        figure: label(key),
        value: said(sum),
        times: target === results[0] ? null : ratio(sum, results[0].figures[key]),
        aim: judged.map(({ text }) => text).join(", "),
        missed: judged.some(({ met }) => !met),
      };
    }),
  );
}

/** How each figure grows with the size, where a bench `family-<size>` was run at two sizes or more: n to the power of … */
export function growth(benches) {
  const points = new Map();
  for (const [name, { results, grows = [] }] of Object.entries(benches)) {
    const [, family, size] = /^(.+)-(\d+)$/u.exec(name) ?? [];
    if (family === undefined) continue;
    for (const { name: of, figures } of results)
      for (const key of grows)
        if (figures[key]?.median > 0) {
          const at = [family, of, key].join("\n");
          points.set(at, [...(points.get(at) ?? []), [Number(size), figures[key].median]]);
        }
  }
  return [...points]
    .filter(([, measured]) => measured.length > 1)
    .map(([at, measured]) => {
      const [family, of, key] = at.split("\n");
      const sorted = measured.sort(([a], [b]) => a - b);
      const sizes = [sorted[0][0], sorted.at(-1)[0]];
      return { family, of, figure: label(key), from: sizes[0], to: sizes[1], exponent: slope(sorted) };
    });
}

/** Least squares on both logarithms. @param {[size: number, value: number][]} points */
export function slope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const below = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return Number((above / below).toFixed(2));
}

/** One table of all that was measured, for a terminal. */
export function printTable(benches) {
  const lines = Object.entries(benches).flatMap(([name, bench]) => linesOf(name, bench));
  const rows = [
    ["bench", "of", "figure", "median (least–most)", "× first", "aim", ""],
    ...lines.map(({ bench, of, figure, value, times, aim, missed }) => [
      bench,
      of,
      figure,
      value,
      times === null ? "" : String(times),
      aim,
      aim === "" ? "" : missed ? "missed" : "met",
    ]),
    ...growth(benches).map(({ family, of, figure, from, to, exponent }) => [
      family,
      of,
      figure,
      `grows as n^${exponent}`,
      "",
      `${from} to ${to}`,
      "",
    ]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join("  ")
      .trimEnd();
  console.log([line(rows[0]), widths.map((width) => "─".repeat(width)).join("  ")].join("\n"));
  for (const row of rows.slice(1)) console.log(line(row));
}

/** The same as Markdown, a table a bench, its figures side by side. */
export function markdown(benches) {
  const sections = Object.entries(benches).map(([name, { title, runs, results, limits = {} }]) => {
    const keys = [...new Set(results.flatMap(({ figures }) => Object.keys(figures)))].filter((key) =>
      results.some(({ figures }) => figures[key]),
    );
    const cell = (target, key) => {
      const times = target === results[0] ? null : ratio(target.figures[key], results[0].figures[key]);
      return said(target.figures[key]) + (times === null ? "" : ` · ${times} ×`);
    };
    const judged = linesOf(name, { results, limits }).filter(({ aim }) => aim !== "");
    return [
      `### ${title}`,
      "",
      `\`npm run bench -- ${name}\`, ${runs} ${runs === 1 ? "run" : "runs"}.`,
      "",
      `| | ${keys.map(label).join(" | ")} |`,
      `|-|${keys.map(() => "-").join("|")}|`,
      ...results.map((target) => `| ${target.name} | ${keys.map((key) => cell(target, key)).join(" | ")} |`),
      "",
      ...judged.map(
        ({ of, figure, aim, missed }) => `- ${missed ? "**missed**" : "met"}: ${of}, ${figure} ${aim}`,
      ),
      ...(judged.length > 0 ? [""] : []),
    ].join("\n");
  });
  const grown = growth(benches).map(
    ({ family, of, figure, from, to, exponent }) =>
      `| ${family} | ${of} | ${figure} | ${from}–${to} | ${exponent} |`,
  );
  if (grown.length === 0) return sections.join("\n");
  const head =
    "### How it grows\n\nThe exponent x of n^x, by least squares over the sizes that were measured.\n";
  return [
    ...sections,
    head,
    "| bench | of | figure | stories or bytes | exponent |\n|-|-|-|-|-|",
    ...grown,
    "",
  ].join("\n");
}

/**
 * The tables of a page with those that are written anew in their places; new ones come last. What was measured on another day, or on
 * another machine, stays.
 * @param {string} before @param {string} now each as `markdown` writes them
 */
export function renewed(before, now) {
  const [kept, fresh] = [tablesOf(before), tablesOf(now)];
  return [...new Map([...kept, ...fresh]).values()].join("\n\n");
}

/** By the bench that measures it, else by its title; without the space around it. What stands before the first is no table. */
function tablesOf(text) {
  const tables = text.split(/^(?=### )/mu).filter((part) => part.startsWith("### "));
  return new Map(
    tables.map((table) => [
      /`npm run bench -- (\S+)`/u.exec(table)?.[1] ?? table.split("\n")[0],
      table.trimEnd(),
    ]),
  );
}
