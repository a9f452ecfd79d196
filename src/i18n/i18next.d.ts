import "i18next";
import type { messages } from "./messages/en";
import type { deskTools } from "./messages/en/desk-tools";

declare module "i18next" {
  interface CustomTypeOptions {
    enableSelector: true;
    defaultNS: "app";
    resources: { app: typeof messages; desk: typeof deskTools };
  }
}
