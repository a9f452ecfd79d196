import "./desk.css";
import { DeskBench } from "./DeskBench";
import { DeskWords } from "./DeskWords";

/** The desk; loaded on use. */
export function DeskTools() {
  return (
    <DeskWords>
      <DeskBench />
    </DeskWords>
  );
}
