/** The name, with the dot of its İ in the thread's colour; the dot is drawn, the letter beneath is dotless,
 * so what stands here is no text: whoever shows it says the name beside it. */
export function Wordmark() {
  return (
    <span lang="tr" aria-hidden="true" className="font-serif text-[1.625rem] font-bold">
      <span className="wordmark-i">I</span>zlek
    </span>
  );
}
