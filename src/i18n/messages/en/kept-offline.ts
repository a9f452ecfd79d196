export const keptOffline = {
  offline: "You are offline. What you have read on this device can still be opened.",
  update: {
    title: "A new version of this edition is ready.",
    accept: "Show the new version",
    later: "Later",
  },
  keep: {
    title: "Read offline",
    text: "What you open is kept on this device anyway. You can also keep the whole edition, to read and search it without a connection.",
    start: "Keep this edition offline ({{size}})",
    progress: "Keeping the edition",
    stop: "Stop",
    done: "The whole edition is kept on this device.",
    failed: "Not everything could be kept. The connection may be down, or the device may be full.",
    impossible: "This browser keeps nothing for this site.",
  },
} as const;
