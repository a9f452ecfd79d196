import { Link } from "@/address/Link";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { useEntityLink } from "./use-entity-link";

interface MentionProps {
  readonly words: string;
  readonly targets: readonly string[];
  readonly suffix: string;
}

/**
 * An entity in running text. The line is under the name; the suffix stays outside of it but inside the link, so that
 * the whole word is its accessible name and one target (Turkish rules 1.2).
 */
export function Mention({ words, targets, suffix }: MentionProps) {
  const { entities } = useEdition();
  const link = useEntityLink();
  const entity = targets.map((id) => entities.byId.get(id)).find((head) => head !== undefined);
  if (!entity) return words + suffix;
  const { to, followed } = link(entity.id);
  return (
    <Link to={to} className={`mark mark-${kindOf(entity.type)}${followed ? " mark-followed" : ""}`}>
      <span className="mark-name">{words}</span>
      {suffix}
    </Link>
  );
}
