/** What the Symbol font draws at the places of ASCII, from the space to the tilde. */
const LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** What it draws from 0xa0 to 0xfe. */
const HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const [low, high] = [[...LOW], [...HIGH]];

/** The text as it looks in the Symbol font, in which Word used to set Greek letters and signs of mathematics. */
export function fromSymbolFont(text: string): string {
  return [...text].map((letter) => drawn(letter.codePointAt(0) ?? 0) ?? letter).join('');
}

/** Symbols that Word keeps in the private part of Unicode, whatever font is named. */
export const fromPrivateSymbols = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (letter) => drawn(letter.charCodeAt(0)) ?? letter);

function drawn(code: number): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return place < 0x80 ? low[place - 0x20] : high[place - 0xa0];
}
