// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is steered by
const whole = /^\u001b\[([?>]?)([\d;]*)([A-Za-z])/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const begun = /^\u001b(\[[?>]?[\d;]*)?$/;

/** What a terminal shows of a stream: enough of its language for what this program draws. An unknown sequence is a fault. */
export class ShownScreen {
  #lines: string[][] = [[]];
  #top = 0;
  #row = 0;
  #column = 0;
  #rest = '';

  constructor(
    public width: number,
    public height: number,
  ) {}

  write(text: string): void {
    let left = this.#rest + text;
    this.#rest = '';
    while (left !== '') {
      const sequence = whole.exec(left);
      if (sequence) {
        this.#steer(sequence[1] ?? '', sequence[2] ?? '', sequence[3] ?? '');
        left = left.slice(sequence[0].length);
      } else if (begun.test(left)) {
        this.#rest = left;
        left = '';
      } else {
        const [sign = ''] = left;
        this.#sign(sign);
        left = left.slice(sign.length);
      }
    }
  }

  /** Every line that was ever shown and not wiped out, also those above the window. */
  get all(): string[] {
    return this.#lines.map((line) => line.join('').trimEnd());
  }

  /** The lines in the window. */
  get window(): string[] {
    return this.all.slice(this.#top);
  }

  get cursor(): { readonly line: string; readonly column: number } {
    return { line: this.all[this.#row] ?? '', column: this.#column };
  }

  #sign(sign: string): void {
    if (sign === '\u001b') throw new Error('a sequence that is not known');
    if (sign === '\r') this.#column = 0;
    else if (sign === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (sign === '\n') this.#down();
    else if (sign >= ' ') {
      if (this.#column >= this.width) {
        this.#column = 0;
        this.#down();
      }
      const line = this.#line();
      while (line.length < this.#column) line.push(' ');
      line[this.#column++] = sign;
    }
  }

  #down(): void {
    this.#row++;
    this.#line();
    this.#top = Math.max(this.#top, this.#row - this.height + 1);
  }

  #line(): string[] {
    while (this.#lines.length <= this.#row) this.#lines.push([]);
    return this.#lines[this.#row] ?? [];
  }

  #steer(private_: string, told: string, letter: string): void {
    const [first = 0, second = 0] = told.split(';').map(Number);
    const count = Math.max(1, first);
    if (private_ !== '' && (letter === 'h' || letter === 'l')) return;
    if (letter === 'm') return;
    if (letter === 'A') this.#row = Math.max(this.#top, this.#row - count);
    else if (letter === 'B') this.#row = Math.min(this.#top + this.height - 1, this.#row + count);
    else if (letter === 'C') this.#column = Math.min(this.width - 1, this.#column + count);
    else if (letter === 'D') this.#column = Math.max(0, this.#column - count);
    else if (letter === 'G') this.#column = count - 1;
    else if (letter === 'H') {
      this.#row = this.#top + count - 1;
      this.#column = Math.max(1, second) - 1;
    } else if (letter === 'K') this.#line().splice(first === 0 ? this.#column : 0);
    else if (letter === 'J') {
      const from = first === 0 ? this.#row : this.#top;
      if (first === 0) this.#line().splice(this.#column);
      for (let row = first === 0 ? from + 1 : from; row < this.#lines.length; row++) this.#lines[row] = [];
    } else throw new Error(`a sequence that is not known: ${private_}${told}${letter}`);
  }
}
