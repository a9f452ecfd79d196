import { createStored } from "@/lib/stored";

/** Whether this browser reads a preview: known at once, before what it is made of has been read. The head script asks too. */
export const previewFlag = createStored<boolean>(
  "izlek:preview",
  (text) => text !== null,
  (on) => (on ? "1" : null),
);
