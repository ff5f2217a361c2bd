import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type FontFiles, type OpenFonts, openFonts } from '@colloquy/engines/typesetting';

const TEXT = '@expo-google-fonts/source-serif-4';
const HEADS = '@expo-google-fonts/source-sans-3';

/** Where each face's file stands in the installed packages: complete static fonts under the SIL Open Font Licence. */
const FACES = {
  serif: `${TEXT}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic': `${TEXT}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-bold': `${TEXT}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'serif-bold-italic': `${TEXT}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  sans: `${HEADS}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-italic': `${HEADS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  'sans-bold': `${HEADS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'sans-bold-italic': `${HEADS}/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
} satisfies Record<keyof FontFiles['faces'], string>;

const noto = (script: string, file: string): string =>
  `@expo-google-fonts/noto-${script}/400Regular/${file}_400Regular.ttf`;

/** For names and words in other scripts, the most asked for first; the last two are large. */
const FALLBACKS = [
  noto('sans', 'NotoSans'),
  noto('naskh-arabic', 'NotoNaskhArabic'),
  noto('sans-hebrew', 'NotoSansHebrew'),
  noto('sans-bengali', 'NotoSansBengali'),
  noto('sans-gurmukhi', 'NotoSansGurmukhi'),
  noto('sans-gujarati', 'NotoSansGujarati'),
  noto('sans-tamil', 'NotoSansTamil'),
  noto('sans-telugu', 'NotoSansTelugu'),
  noto('sans-thai', 'NotoSansThai'),
  noto('sans-ethiopic', 'NotoSansEthiopic'),
  noto('sans-georgian', 'NotoSansGeorgian'),
  noto('sans-armenian', 'NotoSansArmenian'),
  noto('sans-math', 'NotoSansMath'),
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  FACES.serif,
  FACES.sans,
  '@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
  '@expo-google-fonts/cactus-classical-serif/400Regular/CactusClassicalSerif_400Regular.ttf',
];

function read(path: string): Promise<Uint8Array> {
  return readFile(require.resolve(path));
}

/** The fonts of the printed programme, read from the installed packages. Opened anew for each book. */
export async function programmeFonts(): Promise<OpenFonts> {
  const files = Object.entries(FACES).map(async ([name, path]) => [name, await read(path)] as const);
  const faces = await Promise.all(files);
  const fallbacks = FALLBACKS.map((path) => () => readFileSync(require.resolve(path)));
  return openFonts({ faces: Object.fromEntries(faces) as FontFiles['faces'], fallbacks });
}
