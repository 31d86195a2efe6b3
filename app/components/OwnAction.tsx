import type { ReactNode } from "react";

/** The one thing the delegate can do now. On a phone it stays in view. */
export function OwnAction({ title, children }: { readonly title?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="own-action">
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  );
}
