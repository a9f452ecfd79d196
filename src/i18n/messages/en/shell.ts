export const shell = {
  skip: "Skip to the content",
  skipToThread: "Skip to the thread",
  home: "İzlek, all stories",
  nav: {
    label: "Main",
    stories: "Stories",
    entities: "People and places",
    library: "Saved",
    about: "About",
    desk: "Desk",
  },
  language: {
    label: "Language",
    announced: "The page is now in English.",
  },
  shortcuts: "Keyboard shortcuts",
  close: "Close",
  loading: "Loading…",
  failed: {
    title: "This part did not arrive",
    text: "The connection may be down. What is already on the page stays readable.",
    retry: "Try again",
  },
  crashed: {
    title: "Something went wrong here",
    text: "The rest of the page still works. Reloading usually helps.",
    reload: "Reload the page",
  },
  notFound: {
    title: "There is no such page",
    text: "The address may be mistyped, or what it led to may have left this edition.",
    nearest: "Did you mean one of these?",
    home: "To all stories",
  },
  footer: {
    licence: "Texts: {{licence}}. Code: MIT.",
    privacy: "No trackers. What you save stays in this browser.",
  },
} as const;
