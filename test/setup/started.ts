/** What the global setups have started in this run, in order; the teardown stops it. */
export const started: (() => Promise<void>)[] = [];
