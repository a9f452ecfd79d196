import type { ReactNode } from "react";
import { type EntityHead, kindOf } from "@/content/entity-list";
import type { Language } from "@/i18n/languages";
import { FollowLink } from "./FollowLink";
import { Shape } from "./Shape";

interface EntityChipProps {
  readonly entity: EntityHead;
  readonly language: Language;
  readonly children?: ReactNode;
}

/** An entity as a small label; it follows. */
export function EntityChip({ entity, language, children }: EntityChipProps) {
  return (
    <FollowLink id={entity.id} className={(followed) => (followed ? "chip chip-followed" : "chip")}>
      <Shape kind={kindOf(entity.type)} />
      <span>{entity.short?.[language] ?? entity.name[language]}</span>
      {children}
    </FollowLink>
  );
}
