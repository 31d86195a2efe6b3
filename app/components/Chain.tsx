export interface ChainLink {
  readonly key: string;
  /** What kind of page: "Proposal", "Vote", "Plan item". */
  readonly kind: string;
  readonly text: string;
  /** Missing where that step has not been reached. */
  readonly href?: string | undefined;
  readonly here?: boolean;
}

/** From proposal to plan, every step a page: what this rests on and what came of it. */
export function Chain({ label, links }: { readonly label: string; readonly links: readonly ChainLink[] }) {
  return (
    <nav className="chain" aria-label={label}>
      <ol>
        {links.map((link) => (
          <li key={link.key} aria-current={link.here ? "page" : undefined}>
            <span className="chain-kind">{link.kind}</span>
            {link.href && !link.here ? <a href={link.href}>{link.text}</a> : <span className="chain-text">{link.text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
