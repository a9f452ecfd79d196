import type { StagePoint } from "@/ui/pan-zoom";

interface StageLabelProps {
  readonly name: string;
  /** From the middle of the mark to that of its name; where none has room, it comes with the pointer or the focus. */
  readonly place: StagePoint | undefined;
}

/** The name beside a mark of a stage. */
export function StageLabel({ name, place }: StageLabelProps) {
  if (!place) return <span className="stage-label stage-label-late">{name}</span>;
  const style = { left: `calc(50% + ${place.x}px)`, top: `calc(50% + ${place.y}px)`, translate: "-50% -50%" };
  return (
    <span className="stage-label" style={style}>
      {name}
    </span>
  );
}
