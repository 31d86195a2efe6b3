import { useId } from "react";

/** An id for a pattern that is safe inside `url(#…)`. */
export const useHatchId = (): string => `hatch${useId().replace(/[^a-zA-Z0-9]/g, "")}`;

/** The hatching that means "against": slanting lines, `step` units apart. Put into the chart's `<defs>`. */
export function Hatch({ id, step }: { readonly id: string; readonly step: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatch-line" x1={step / 2} y1="0" x2={step / 2} y2={step} strokeWidth={step * 0.45} />
    </pattern>
  );
}
