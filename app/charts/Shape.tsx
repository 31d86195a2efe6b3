/** The marks by which votes and states are told apart: shape first, colour second. */
export type ShapeName =
  | "for"
  | "against"
  | "abstain"
  | "away"
  | "present"
  | "speaking"
  | "solid"
  | "hatched"
  | "outlined"
  | "ringed"
  | "dot";

const hatching = "M1 6 L6 1 M1 11 L11 1 M1 15 L15 1 M5 15 L15 5 M10 15 L15 10";

function Mark({ name }: { readonly name: ShapeName }) {
  switch (name) {
    case "for":
      return <rect className="is-for" x="1" y="1" width="14" height="14" />;
    case "against":
      return (
        <g className="is-against" fill="none" strokeWidth="1.6">
          <rect x="1" y="1" width="14" height="14" />
          <path d={hatching} />
        </g>
      );
    case "abstain":
      return <rect className="is-abstain" x="1.5" y="1.5" width="13" height="13" strokeWidth="2" />;
    case "solid":
      return <rect x="1" y="1" width="14" height="14" fill="currentColor" />;
    case "hatched":
      return (
        <g fill="none" stroke="currentColor" strokeWidth="1.6">
          <rect x="1" y="1" width="14" height="14" />
          <path d={hatching} />
        </g>
      );
    case "outlined":
      return <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2.5" />;
    case "ringed":
      return (
        <g>
          <rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" strokeWidth="2" />
          <rect x="5" y="5" width="6" height="6" fill="currentColor" />
        </g>
      );
    case "dot":
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case "present":
      return <circle cx="8" cy="8" r="6" fill="currentColor" />;
    case "away":
      return <circle className="seat-away" cx="8" cy="8" r="6" />;
    case "speaking":
      return (
        <g>
          <circle className="seat-speaking" cx="8" cy="8" r="4" />
          <circle className="seat-halo" cx="8" cy="8" r="6.8" />
        </g>
      );
  }
}

/** One mark, the size of the text beside it. Always beside words, never instead of them. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <Mark name={name} />
    </svg>
  );
}
