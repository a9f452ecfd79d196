import type { DeskJob, DeskJobs } from "./desk-jobs";
import type { DeskMessage, DeskReply } from "./desk-worker";

/** What a job could not be done for. */
export class JobError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const stopped = () => new JobError("Stopped", "The job was stopped");

/**
 * Does a job in a worker of its own, so that the page stays at hand however long it takes; when `signal` says stop the
 * worker is ended.
 * @throws {JobError} where the job failed; its name is that of the worker's error, or "Stopped"
 */
export function runJob<Job extends DeskJob>(
  job: Job,
  input: DeskJobs[Job]["input"],
  signal: AbortSignal,
): Promise<DeskJobs[Job]["output"]> {
  return new Promise((done, fail) => {
    if (signal.aborted) throw stopped();
    const worker = new Worker(new URL("./desk-worker.ts", import.meta.url), { type: "module" });
    const stop = () => {
      worker.terminate();
      fail(stopped());
    };
    signal.addEventListener("abort", stop, { once: true });
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", stop);
    };
    worker.addEventListener("error", ({ message }) => {
      end();
      fail(new JobError("Error", message));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<DeskReply<Job>>) => {
      end();
      if ("output" in data) done(data.output);
      else fail(new JobError(data.fault.name, data.fault.message));
    });
    worker.postMessage({ job, input } satisfies DeskMessage<Job>);
  });
}

/** What comes of it, or a {@link JobError} named "Stopped" where `signal` says stop before; what comes then is let go. */
export function untilStopped<Arrived>(arrival: Promise<Arrived>, signal: AbortSignal): Promise<Arrived> {
  const end = new Promise<never>((_, fail) => {
    if (signal.aborted) fail(stopped());
    signal.addEventListener("abort", () => fail(stopped()), { once: true });
  });
  return Promise.race([arrival, end]);
}
