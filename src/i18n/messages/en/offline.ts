export const offline = {
  missing: {
    title: "This is not kept on this device",
    text: "You are offline, and this part was not read here before. It will come when the connection is back.",
  },
} as const;
