import type { PerLanguage } from "@/i18n/languages";

/** Abbreviations after whose full stop a sentence goes on, in lower case, without their last stop (rule 9.2). */
export const GOES_ON: PerLanguage<ReadonlySet<string>> = {
  tr: new Set(
    "dr prof doç yrd öğr gör arş uzm ord av alb yb bnb yzb ütğm tğm atğm asb astsb bçvş gn org korg tümg tuğg gen mar amr kora tüma tuğa sn bay no nr tel cad sok sk mah mh apt blv bul bkz bk krş çev haz der ed a.ş ltd şti tic san t.c st op dt ecz müh mim s sf ss c böl fık md hz fak bşk örn çvş onb kur".split(
      " ",
    ),
  ),
  en: new Set(
    "mr mrs ms dr prof st mt gen col lt maj capt cmdr sgt cpl rev hon sen rep gov pres adm amb supt det insp messrs vs e.g i.e cf fig figs vol pp p ch sec art ed eds approx est".split(
      " ",
    ),
  ),
};

/**
 * Words as well, which in small letters end a sentence: Herkes öyle der. The English ones go on before a number, a single
 * capital and a Roman numeral (fig. 3, fig. A), the Turkish ones before another abbreviation (op. Dr. Ak).
 */
export const ALSO_WORDS: PerLanguage<ReadonlySet<string>> = {
  tr: new Set("av bay bul der gen haz kur op san sok".split(" ")),
  en: new Set("art fig sec".split(" ")),
};

/** Those that go on only before a number: No. 5, Sept. 13. */
export const GOES_ON_BEFORE_NUMBER: PerLanguage<ReadonlySet<string>> = {
  tr: new Set(["yy", "vb", "vs"]),
  en: new Set("no nos c ca jan feb mar apr jun jul aug sep sept oct nov dec".split(" ")),
};

/** English abbreviations that often end a sentence: they do where such a word follows. */
export const MAY_END = new Set(
  "u.s u.k u.n e.u d.c a.m p.m inc co corp ltd jr sr etc ph.d b.a m.a u.s.a".split(" "),
);

export const SENTENCE_STARTERS = new Set(
  "a an the this that these those he she it they we i you his her its their our my there here in on at by for from with after before when while as if but and or so yet however meanwhile then later both all some many no not one two to what who why how where since although though according".split(
    " ",
  ),
);
