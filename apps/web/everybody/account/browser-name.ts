/** From the most to the least particular: every browser also says that it is some of those below it. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, 'an iPhone'],
  [/iPad/, 'an iPad'],
  [/Android/, 'an Android device'],
  [/CrOS/, 'a Chromebook'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'a Mac'],
  [/Linux|X11/, 'Linux'],
];

const firstOf = (names: typeof BROWSERS, agent: string) => names.find(([sign]) => sign.test(agent))?.[1];

/**
 * What a browser is, for its owner to recognise it.
 *
 * @param agent what it calls itself
 * @example browserName('Mozilla/5.0 (iPhone; …) … Version/17.0 Mobile/15E148 Safari/604.1') // 'Safari on an iPhone'
 */
export function browserName(agent: string): string {
  const [browser, machine] = [firstOf(BROWSERS, agent), firstOf(MACHINES, agent)];
  if (!browser) return machine ? `A program on ${machine}` : 'An unknown browser';
  return machine ? `${browser} on ${machine}` : browser;
}
