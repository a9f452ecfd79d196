import { useAddress } from "@/address/use-address";
import type { EdtfDate } from "@/content/model";
import { sayDate } from "@/content/say-date";

export function YearHeading({ year }: { readonly year: EdtfDate }) {
  const { language } = useAddress();
  return (
    <h2
      id={`y${year}`}
      className="mt-8 border-b border-rule pb-1 font-serif text-3xl font-bold first-letter:uppercase"
    >
      {sayDate(year, language)}
    </h2>
  );
}
