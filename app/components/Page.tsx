import type { ReactNode } from "react";
import { DemoBanner } from "./DemoBanner.tsx";
import { Footer } from "./Footer.tsx";
import { Masthead, type MastheadProps } from "./Masthead.tsx";
import { RehearsalBand } from "./RehearsalBand.tsx";
import { SkipLink } from "./SkipLink.tsx";

export interface PageProps extends MastheadProps {
  /** Marked as a demonstration on every page. */
  readonly demonstration?: boolean;
  /** The sitting that is rehearsed here, marked on every page; null in the assembly itself. */
  readonly rehearsal?: string | null;
  readonly footNote?: ReactNode;
  /** The page's whole address, printed at the foot of every sheet; its path where not given. */
  readonly address?: string | undefined;
  /** The e-mail address for questions, shown at the foot of every page. */
  readonly contact?: string | null | undefined;
  readonly children: ReactNode;
}

/** The frame around every page. The hall display has no masthead: nothing but what is read across a room. */
export function Page({ face, demonstration, rehearsal = null, footNote, address, contact, children, ...masthead }: PageProps) {
  if (face === "display") {
    return (
      <div className="page face-display">
        {rehearsal === null ? null : <RehearsalBand />}
        {demonstration ? <DemoBanner /> : null}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    );
  }
  return (
    <div className={`page face-${face}`}>
      <SkipLink />
      {rehearsal === null ? null : <RehearsalBand sitting={rehearsal} />}
      {demonstration ? <DemoBanner /> : null}
      <Masthead face={face} {...masthead} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer path={masthead.path} note={footNote} address={address} contact={contact} />
    </div>
  );
}
