import { useWords } from "../locales/words.tsx";

/**
 * What must be mended before the form can be taken, each line linking to its field, or to the page where it is mended. It can take focus (`tabIndex`), and asks for
 * it when the page loads. Nothing is shown where there is no error.
 */
export function ErrorSummary({
  errors,
}: {
  readonly errors: readonly { readonly field?: string | undefined; readonly href?: string | undefined; readonly text: string }[];
}) {
  const { t } = useWords();
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" id="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("components.thereIsAProblem")}</h2>
      <ul>
        {errors.map(({ field, href, text }) => {
          const to = field ? `#${field}` : href;
          return <li key={`${to ?? ""} ${text}`}>{to ? <a href={to}>{text}</a> : text}</li>;
        })}
      </ul>
    </div>
  );
}
