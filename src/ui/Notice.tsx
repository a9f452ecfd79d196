import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** "alert" interrupts a screen reader; use it for failures only. */
  readonly role?: "alert" | "status";
  /** It stands in the place of a whole screen. */
  readonly heading?: boolean | undefined;
}

/** A message in the place of content: nothing found, did not arrive, is not there. */
export function Notice({ title, children, role, heading }: NoticeProps) {
  const Title = heading ? "h1" : "p";
  return (
    <div role={role} className="rounded-lg border border-rule bg-raised p-5">
      <Title tabIndex={heading ? -1 : undefined} className="font-serif text-xl font-semibold">
        {title}
      </Title>
      {children && <div className="mt-2 stack-3 text-muted">{children}</div>}
    </div>
  );
}
