import { createContext } from "react";
import type { Address } from "@/address/address";

/**
 * The address that a text's links start from, where it may come later than the page's own: a paragraph far from the window
 * is drawn anew when what is seen has been painted. Undefined outside of a story's text.
 */
export const TextAddress = createContext<Address | undefined>(undefined);
