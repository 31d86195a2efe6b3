/** Commands to copy, one a line. They are the same in every language. */
export function Commands({ lines }: { readonly lines: readonly string[] }) {
  return (
    <pre className="card" lang="zxx" translate="no">
      <code>{lines.join("\n")}</code>
    </pre>
  );
}
