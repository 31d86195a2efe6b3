import type { ReactNode } from "react";

export interface ListingItem {
  readonly key: string;
  readonly href: string;
  readonly title: ReactNode;
  /** Number, date, region. */
  readonly kicker?: ReactNode;
  readonly tag?: ReactNode;
  readonly text?: ReactNode;
  /** The language of title and text, where it differs from the page. */
  readonly lang?: string | undefined;
}

/** A list of things that each have a page: one link a line. */
export function Listing({ items }: { readonly items: readonly ListingItem[] }) {
  return (
    <ul className="listing">
      {items.map((item) => (
        <li key={item.key}>
          <a className="listing-title" href={item.href} lang={item.lang}>
            {item.title}
          </a>
          {item.kicker || item.tag ? (
            <div className="listing-line">
              {item.tag}
              {item.kicker ? <span>{item.kicker}</span> : null}
            </div>
          ) : null}
          {item.text ? (
            <div className="measure" lang={item.lang}>
              {item.text}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
