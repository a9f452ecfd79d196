import { memo } from "react";
import { useAddressPart } from "@/address/use-address";
import type { EdtfDate } from "@/content/model";
import { sayDate } from "@/content/say-date";

/** What another thread is no affair of: a list has a dozen. */
export const YearHeading = memo(function YearHeading({ year }: { readonly year: EdtfDate }) {
  const language = useAddressPart(({ language }) => language);
  return (
    <h2
      id={`y${year}`}
      className="mt-8 border-b border-rule pb-1 font-serif text-3xl font-bold first-letter:uppercase"
    >
      {sayDate(year, language)}
    </h2>
  );
});
