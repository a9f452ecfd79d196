/** Resolves once the frame that holds what was just done has been painted. */
function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(undefined);
    });
  });
}

/** Milliseconds from the call to the paint. */
export async function timed(act) {
  const began = performance.now();
  await act();
  return (await painted()) - began;
}

/** Waits frame by frame until the page shows what was asked for. */
export async function until(test) {
  while (!test()) await new Promise((done) => requestAnimationFrame(done));
}

/** The stories of a made edition as every page gets them. */
export async function readStories() {
  const file = await (await fetch("stories.json")).json();
  return { file, stories: file.ids.map((id, i) => ({ id, day: file.start[i], title: file.titles[i] })) };
}

/** What a filter keeps: every second story, for all alike. */
export const half = (list) => list.filter((_, i) => i % 2 === 0);
