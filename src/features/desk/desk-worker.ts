import { DESK_JOBS, type DeskJob, type DeskJobs } from "./desk-jobs";

/** What the worker is sent: one job, and it answers once. */
export interface DeskMessage<Job extends DeskJob> {
  readonly job: Job;
  readonly input: DeskJobs[Job]["input"];
}

export type DeskReply<Job extends DeskJob> =
  | { readonly output: DeskJobs[Job]["output"] }
  /** `name` is that of the error: a RangeError is the input's fault. */
  | { readonly fault: { readonly name: string; readonly message: string } };

self.addEventListener("message", ({ data }: MessageEvent<DeskMessage<DeskJob>>) => {
  self.postMessage(replyTo(data));
});

function replyTo<Job extends DeskJob>({ job, input }: DeskMessage<Job>): DeskReply<Job> {
  try {
    return { output: DESK_JOBS[job](input) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { fault: { name, message } };
  }
}
