/** A line as it is typed in: when it is longer than there is room for, only its end is shown. */
export type LongLine = { readonly hidden: string; readonly shown: string };

/** The same line with as much of it shown as there is room for; left alone while that still does. */
export function fitted({ hidden, shown }: LongLine, most: number): LongLine {
  if (shown.length <= most && (hidden === '' || shown.length >= most / 4)) return { hidden, shown };
  const whole = hidden + shown;
  if (whole.length <= most) return { hidden: '', shown: whole };
  let at = whole.length - Math.max(1, Math.floor(most / 2));
  // Two halves of one sign are not parted.
  if (/[\udc00-\udfff]/.test(whole[at] ?? '')) at--;
  return { hidden: whole.slice(0, at), shown: whole.slice(at) };
}
