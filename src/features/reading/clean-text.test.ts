// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { cleanText } from "./clean-text";

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function piece(...parts: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parts);
  return fragment;
}

function prose(): readonly Node[] {
  const half = element("span", "half", "Bir ", element("small", "said-by", "Söyleyen: KCNA"));
  const detail = element("span", "pair-detail", element("button", "quiet", "Alıntıla"));
  const pair = element(
    "span",
    "pair",
    half,
    " ",
    element("span", "half half-other", "One "),
    element("button", "pair-button", "Cümle"),
    detail,
  );
  return [
    element("h2", "", element("span", "half", "Baş"), element("span", "half half-other", "Head")),
    element("p", "", pair, element("span", "pair", element("span", "half", "İki"))),
  ];
}

function header(): Node {
  return element(
    "header",
    "",
    element("p", "", "13 Eylül"),
    element("h1", "", "Başlık"),
    element("p", "half-other", "Title"),
    element("p", "story-summary", "Özet"),
    element("p", "story-summary half-other", "Summary"),
  );
}

const tools = () =>
  element(
    "div",
    "",
    element("div", "reader-bar", element("button", "button", "Dinle"), element("p", "", "2 dk kaldı")),
    element("p", "", "2 cümle yalnız İngilizce"),
  );

function sources(): Node {
  const back = element("span", "back no-print", " Cümleler: 1.1");
  return element("section", "", element("h2", "", "Kaynaklar"), element("li", "", "KCNA, 14 Eylül.", back));
}

test("a copied stretch is the text of the language it began in", () => {
  expect(cleanText(piece(...prose()), false)).toBe("Baş\n\nBir İki");
  expect(cleanText(piece(...prose()), true)).toBe("Head\n\nOne");
});

test("title, summary and sources around the text stay, the words of the tools don't", () => {
  const around = () => piece(header(), tools(), element("div", "prose", ...prose()), sources());
  expect(cleanText(around(), false)).toBe(
    "13 Eylül\n\nBaşlık\n\nÖzet\n\nBaş\n\nBir İki\n\nKaynaklar\n\nKCNA, 14 Eylül.",
  );
  expect(cleanText(around(), true)).toBe(
    "13 Eylül\n\nTitle\n\nSummary\n\nHead\n\nOne\n\nKaynaklar\n\nKCNA, 14 Eylül.",
  );
});

test("a piece of one paragraph is its words", () => {
  expect(cleanText(piece(document.createTextNode("  ikisi \n birden")), false)).toBe("ikisi birden");
});
