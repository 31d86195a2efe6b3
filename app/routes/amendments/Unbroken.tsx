/** A sentence in which an amendment's number is never broken at its hyphen. */
export function Unbroken({ text, id }: { readonly text: string; readonly id: string }) {
  const at = text.indexOf(id);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className="unbroken">{id}</span>
      {text.slice(at + id.length)}
    </>
  );
}
