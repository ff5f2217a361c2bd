/** `costs 12 more`, `gains 5`, `costs nothing more`. */
export function priceInWords(change: number): string {
  const amount = Math.abs(change).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  if (Math.abs(change) < 0.05) return 'costs nothing more';
  return change > 0 ? `costs ${amount} more` : `gains ${amount}`;
}

/** `+12`, `−5`, `±0`. */
export function priceSign(change: number): string {
  const amount = Math.abs(change).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  if (Math.abs(change) < 0.05) return '±0';
  return change > 0 ? `+${amount}` : `−${amount}`;
}
