/** One question as it is to be shown. The flow says what; a port says how. */
export type Screen = {
  /** What is worked on, and where it is saved; null for a small question in between. */
  readonly about: string | null;
  readonly progress: string | null;
  readonly question: string;
  /** Why it is asked, and the provisions. */
  readonly why: readonly string[];
  /** What one should see before answering: factors, bands that matter, what was answered before. */
  readonly notes: readonly string[];
  readonly soFar: string | null;
};

/** What else can be told than an answer. */
export const commands = ['help', 'back', 'answers', 'note', 'finish'] as const;
export type Command = (typeof commands)[number];

export type Told = { readonly value: string } | { readonly command: Command };

export type Choice = { readonly value: string; readonly label: string };

/** What the interview needs of a screen. */
export type Port = {
  /** One of a few answers. `initial` is the one that Enter gives; null when there is none yet. */
  readonly choose: (asked: {
    readonly screen: Screen;
    readonly choices: readonly Choice[];
    readonly initial: string | null;
    readonly commands: readonly Command[];
  }) => Promise<Told>;
  /**
   * A line of text; it is only given back when `check` says nothing is wrong. `readAs` tells how it is read, where that is
   * not plain, and `emptyAs` how a line without anything is.
   */
  readonly line: (asked: {
    readonly screen: Screen;
    readonly hint: string;
    readonly initial: string | null;
    readonly check: (text: string) => string | null;
    readonly readAs?: (text: string) => string | null;
    readonly emptyAs?: string;
    readonly commands: readonly Command[];
  }) => Promise<Told>;
  readonly say: (text: string) => void;
};

/** A small question in between, with nothing around it. */
export const bare = (question: string, notes: readonly string[] = []): Screen => ({
  about: null,
  progress: null,
  question,
  why: [],
  notes,
  soFar: null,
});

/** The person left, or the input ended. What was answered is on disk. */
export class LeftError extends Error {
  constructor(readonly how: 'interrupted' | 'input-ended') {
    super('left the interview');
    this.name = 'LeftError';
  }
}
