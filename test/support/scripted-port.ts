import { type Choice, type Command, LeftError, type Port, type Screen } from '../../src/interview/port.js';

/** What is told when a question comes: its id or some of its words, and the answer; a command stands in brackets. */
export type Line = readonly [question: string, told: string | readonly [Command]];

export type Asked = {
  readonly question: string;
  readonly screen: Screen;
  readonly choices: readonly Choice[] | null;
  readonly initial: string | null;
};

/** A port that answers from a script, in order, and remembers what it was shown. When the script is over the person has left. */
export class ScriptedPort implements Port {
  readonly asked: Asked[] = [];
  readonly said: string[] = [];
  /** What was wrong with a line that was told. */
  readonly faults: string[] = [];
  /** How an amount was told back while it was typed. */
  readonly readBack: (string | null)[] = [];
  private at = 0;

  constructor(
    private readonly script: readonly Line[],
    /** Called before an answer is given, with the question that was asked. */
    private readonly before: (question: string) => void = () => undefined,
  ) {}

  readonly choose: Port['choose'] = async ({ screen, choices, initial, commands }) => {
    this.asked.push({ question: screen.question, screen, choices, initial });
    const told = this.next(screen.question);
    if (typeof told !== 'string') return this.command(told[0], commands);
    const value = told === '' ? initial : told;
    if (value === null || !choices.some((choice) => choice.value === value))
      throw new Error(`«${told}» is no answer to «${screen.question}»: ${choices.map((choice) => choice.value).join(', ')}`);
    return { value };
  };

  readonly line: Port['line'] = async ({ screen, initial, check, readAs, commands }) => {
    this.asked.push({ question: screen.question, screen, choices: null, initial });
    for (;;) {
      const told = this.next(screen.question);
      if (typeof told !== 'string') return this.command(told[0], commands);
      const value = told === '' && initial !== null ? initial : told;
      const fault = check(value);
      if (fault === null) {
        if (readAs) this.readBack.push(readAs(value));
        return { value };
      }
      this.faults.push(fault);
    }
  };

  readonly say = (text: string): void => {
    this.said.push(text);
  };

  /** The questions that were asked, those in between left out. */
  get questions(): readonly string[] {
    return this.asked.filter(({ screen }) => screen.about !== null).map(({ question }) => question);
  }

  /** Whether the script was told to its end. */
  get done(): boolean {
    return this.at === this.script.length;
  }

  private next(question: string): Line[1] {
    const line = this.script[this.at];
    if (!line) throw new LeftError('input-ended');
    if (!question.includes(line[0])) throw new Error(`asked «${question}» when «${line[0]}» was to come`);
    this.before(question);
    this.at++;
    return line[1];
  }

  private command(command: Command, allowed: readonly Command[]): { command: Command } {
    if (!allowed.includes(command)) throw new Error(`«${command}» cannot be told here`);
    return { command };
  }
}
