export interface SearchPanelProps {
  readonly text: string;
  /** The id of the option that the keys have reached. */
  readonly active: string | undefined;
  readonly setText: (text: string) => void;
  /** A result was followed. */
  readonly onLeave: () => void;
}
