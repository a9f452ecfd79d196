export function YearHeading({ year }: { readonly year: string }) {
  return (
    <h2 id={`y${year}`} className="mt-8 border-b border-rule pb-1 font-serif text-3xl font-bold">
      {year}
    </h2>
  );
}
