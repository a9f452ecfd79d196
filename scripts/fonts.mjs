/**
 * `node scripts/fonts.mjs`: cuts the two faces to what Turkish and English need and writes `public/fonts/` and
 * `src/styles/fonts.css`. Run it after an upgrade of the font packages; what it writes is committed.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const OUT = "public/fonts";
const CSS = "src/styles/fonts.css";

/** Code points by file, as CSS writes them: the packages' latin file lacks ğ Ğ İ ş Ş ₺, their latin-ext file has them. */
const RANGES = {
  latin:
    "U+20-7E,U+A0-FF,U+131,U+152-153,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+2032-2033,U+2039-203A,U+20AC,U+2212",
  "latin-ext": "U+11E-11F,U+130,U+15E-15F,U+20BA",
};

/** No ligatures: “fi” would hide the dot that Turkish tells i from ı by, and they are 3 kB. */
const FACES = [
  { family: "Literata", id: "literata", features: ["kern", "ccmp", "mark", "locl"] },
  { family: "Inter", id: "inter", features: ["kern", "ccmp", "mark", "locl", "tnum"] },
];

/**
 * From the fonts' own tables, in units per em; `width` is the mean advance weighted by the frequency of Latin letters.
 * Taken once from @capsizecss/metrics 4.3.0, which is too large to keep (169 MB); Times New Roman (832, 886) and Arial
 * (913, 983) are then corrected by about 1 %, so that Turkish and English sentences come out equally near.
 */
const METRICS = {
  Literata: { ascent: 1177, descent: 308, em: 1000, width: 480, bold: 512 },
  Inter: { ascent: 1984, descent: 494, em: 2048, width: 978, bold: 1008 },
  Georgia: { em: 2048, width: 913, bold: 1062 },
  "Liberation Serif": { em: 2048, width: 842, bold: 896 },
  "Times New Roman": { em: 2048, width: 842, bold: 896 },
  "Noto Serif": { em: 1000, width: 481, bold: 512 },
  Arial: { em: 2048, width: 920, bold: 992 },
  Roboto: { em: 2048, width: 911, bold: 926 },
};

/**
 * The system's faces that stand in until ours has come; the Liberation faces are as wide as the ones they stand for. They come
 * first, as each face that is asked for in vain is a question to the browser's own process before anything is laid out, which
 * costs most on Linux, where they are.
 */
const STAND_INS = {
  Literata: [
    ["Liberation Serif", ["Liberation Serif"]],
    ["Georgia", ["Georgia"]],
    ["Times New Roman", ["Times New Roman"]],
    ["Noto Serif", ["Noto Serif"]],
  ],
  Inter: [
    ["Arial", ["Liberation Sans", "Arial"]],
    ["Roboto", ["Roboto"]],
  ],
};

const LAST = { Literata: ["serif", "--face-serif"], Inter: ["sans-serif", "--face-sans"] };

/** @param {string} ranges @returns {string} every character of them */
function charactersOf(ranges) {
  return ranges
    .split(",")
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join("");
}

async function cut({ id, features }, [subset, ranges]) {
  const whole = readFileSync(
    `node_modules/@fontsource-variable/${id}/files/${id}-${subset}-wght-normal.woff2`,
  );
  const bytes = await subsetFont(whole, charactersOf(ranges), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: features,
  });
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const name = `${id}-${subset === "latin" ? "latin" : "turkish"}-${hash}.woff2`;
  writeFileSync(`${OUT}/${name}`, bytes);
  console.log(`${name}: ${bytes.length} bytes (from ${whole.length})`);
  return name;
}

/**
 * `block` leaves room and draws nothing until the face is there; the page asks for it only where it lies in the cache
 * (head-script.ts), since any face that takes the place of a painted one moves the text. The latin file is declared for all
 * that a later one isn't; what it lacks is looked for in the stand-ins as ever.
 */
function fontFace(family, name, [subset, ranges]) {
  const range =
    subset === "latin"
      ? ""
      : `
  unicode-range: ${ranges.replaceAll(",", ", ")};`;
  return `@font-face {
  font-family: ${family};
  font-weight: 400 700;
  font-display: block;
  src: url("/fonts/${name}") format("woff2");${range}
}`;
}

const percent = (ratio) => `${Number((ratio * 100).toFixed(1))}%`;

/** Stretches a system face to our face's width at one weight, then takes our face's heights. */
function standIn(family, [name, locals], bold) {
  const ours = METRICS[family];
  const theirs = METRICS[name];
  const width = bold ? "bold" : "width";
  const size = ours[width] / ours.em / (theirs[width] / theirs.em);
  return `@font-face {
  font-family: "${family} ${name}";
  font-weight: ${bold ? "600 700" : "400 599"};
  src: ${locals.map((local) => `local("${local}${bold ? " Bold" : ""}")`).join(", ")};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ours.ascent / ours.em / size)};
  descent-override: ${percent(ours.descent / ours.em / size)};
  line-gap-override: 0%;
}`;
}

function variable({ family }, first) {
  const [generic, property] = LAST[family];
  const names = STAND_INS[family].map(([name]) => `"${family} ${name}"`);
  return `  ${property}: ${[...first, ...names, generic].join(", ")};`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const rules = [];
for (const face of FACES) {
  copyFileSync(`node_modules/@fontsource-variable/${face.id}/LICENSE`, `${OUT}/${face.id}-OFL.txt`);
  for (const subset of Object.entries(RANGES)) {
    const name = await cut(face, subset);
    rules.push(fontFace(face.family, name, subset));
  }
  for (const given of STAND_INS[face.family])
    rules.push(standIn(face.family, given, false), standIn(face.family, given, true));
}
const stack = (first) => FACES.map((face) => variable(face, first(face.family))).join("\n");
rules.push(`/* tokens.css names them: --font-serif: var(--face-serif) */
:root {
${stack(() => [])}
}

/* Set where the faces are there before the text: by the head script, or by app/use-loaded-fonts.ts for the next screen. */
:root[data-fonts="loaded"] {
${stack((family) => [family])}
}`);
writeFileSync(CSS, `/* Written by scripts/fonts.mjs; change it there. */\n${rules.join("\n\n")}\n`);
