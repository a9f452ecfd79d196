import "./choices.css";
import { useId } from "react";

interface ChoicesProps<Value extends string> {
  readonly label: string;
  /** Each value with its words. */
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all to be seen at once: native radio buttons, drawn as a row of buttons. */
export function Choices<Value extends string>({ label, options, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className="text-muted">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(([value, words]) => (
          <label key={value} className="button choice">
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
