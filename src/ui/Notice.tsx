import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** "alert" interrupts a screen reader; use it for failures only. */
  readonly role?: "alert" | "status";
}

/** A message in the place of content: nothing found, did not arrive, is not there. */
export function Notice({ title, children, role }: NoticeProps) {
  return (
    <div role={role} className="rounded-lg border border-rule bg-raised p-5">
      <p className="font-serif text-xl font-semibold">{title}</p>
      {children && <div className="mt-2 stack-3 text-muted">{children}</div>}
    </div>
  );
}
