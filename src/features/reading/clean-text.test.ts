// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { cleanText } from "./use-clean-copy";

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function piece(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const half = element("span", "half", "Bir ", element("small", "said-by", "Söyleyen: KCNA"));
  const pair = element(
    "span",
    "pair",
    half,
    " ",
    element("span", "half half-other", "One "),
    element("button", "pair-button", "Cümle"),
  );
  fragment.append(
    element("h2", "", element("span", "half", "Baş"), element("span", "half half-other", "Head")),
  );
  fragment.append(element("p", "", pair, element("span", "pair", element("span", "half", "İki"))));
  return fragment;
}

test("a copied stretch is the text of the language it began in", () => {
  expect(cleanText(piece(), false)).toBe("Baş\n\nBir İki");
  expect(cleanText(piece(), true)).toBe("Head\n\nOne");
});
