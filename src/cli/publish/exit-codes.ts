// The one table of exit codes; every command and every fault takes its number from here.

/** With 2 and 3 nothing was judged. With 4 the verdict is not whole: whatever could be judged is reported, the rest is not known. */
export const EXIT_CODES = {
  clean: 0,
  /** At or over the gate; or personal data in what was to be published. */
  findings: 1,
  /** Wrong use or configuration: unknown option, unsafe output folder. */
  wrongUse: 2,
  /** Another run is publishing into the same folder. */
  busy: 2,
  nothingFound: 3,
  /** Disk full, permission denied, damaged disk. */
  environment: 4,
  /** A fault of the tool itself. */
  toolFault: 4,
} as const;

/** 128 and the number of the signal, as shells expect. */
export const SIGNAL_EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
