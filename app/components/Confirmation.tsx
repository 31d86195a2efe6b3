import type { ReactNode } from "react";

export interface ConfirmationProps {
  readonly title: ReactNode;
  /** 1 where it is the page's heading, as after every form. */
  readonly level?: 1 | 2;
  readonly reference?: string;
  readonly referenceLabel?: ReactNode;
  /** What happens next. */
  readonly children?: ReactNode;
}

/** What follows a form that matters: it is done, this is its number, this happens next. */
export function Confirmation({ title, level = 1, reference, referenceLabel, children }: ConfirmationProps) {
  return (
    <div className="confirmation">
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {reference ? (
        <p>
          {referenceLabel ? <span>{referenceLabel}: </span> : null}
          <strong className="reference">{reference}</strong>
        </p>
      ) : null}
      {children}
    </div>
  );
}
