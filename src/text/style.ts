/** How text may be dressed. Words carry the meaning; colour only helps. */
export type Style = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
};

const same = (text: string): string => text;
export const plainStyle: Style = { strong: same, faint: same, bad: same, warn: same, good: same };
