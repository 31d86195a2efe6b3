import type { ReactNode } from "react";

/** Says what will be here and who makes it happen. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {typeof children === "string" ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
