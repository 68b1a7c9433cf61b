/** What the questionnaire needs of a screen. The flow knows nothing of how it is drawn. */
export type Port = {
  /** One of a few answers. `initial` is the answer that Enter gives. */
  readonly choose: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial: string;
  }) => Promise<string>;
  /** A line of text. `check` says what is wrong with it, or null. */
  readonly line: (question: {
    readonly message: string;
    readonly initial?: string;
    readonly check: (text: string) => string | null;
  }) => Promise<string>;
  readonly say: (text: string) => void;
};

export type Choice = { readonly value: string; readonly label: string };

/** The person left the interview. What was answered is on disk. */
export class LeftError extends Error {
  constructor() {
    super('left the interview');
    this.name = 'LeftError';
  }
}
