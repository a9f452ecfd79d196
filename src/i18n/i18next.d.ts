import "i18next";
import type { messages } from "./messages/en";

declare module "i18next" {
  interface CustomTypeOptions {
    enableSelector: true;
    defaultNS: "app";
    resources: { app: typeof messages };
  }
}
