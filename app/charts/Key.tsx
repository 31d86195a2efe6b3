import { Shape, type ShapeName } from "./Shape.tsx";

/** What the marks of a chart mean. */
export function Key({ items }: { readonly items: readonly { readonly shape: ShapeName; readonly text: string }[] }) {
  return (
    <ul className="key">
      {items.map((item) => (
        <li key={item.shape}>
          <Shape name={item.shape} />
          {item.text}
        </li>
      ))}
    </ul>
  );
}
