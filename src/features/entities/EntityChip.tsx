import type { ReactNode } from "react";
import { Link } from "@/address/Link";
import { type EntityHead, kindOf } from "@/content/entity-list";
import type { Language } from "@/i18n/languages";
import { Shape } from "./Shape";
import { useEntityLink } from "./use-entity-link";

interface EntityChipProps {
  readonly entity: EntityHead;
  readonly language: Language;
  readonly children?: ReactNode;
}

/** An entity as a small label; it follows. */
export function EntityChip({ entity, language, children }: EntityChipProps) {
  const { to, followed } = useEntityLink()(entity.id);
  return (
    <Link
      to={to}
      className={followed ? "chip chip-followed" : "chip"}
      aria-current={followed ? "true" : undefined}
    >
      <Shape kind={kindOf(entity.type)} />
      <span>{entity.short?.[language] ?? entity.name[language]}</span>
      {children}
    </Link>
  );
}
