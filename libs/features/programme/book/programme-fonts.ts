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
} satisfies Record<keyof FontFiles['faces'], string>;

const FALLBACKS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  FACES.serif,
  FACES.sans,
];

function read(path: string): Promise<Uint8Array> {
  return readFile(require.resolve(path));
}

/** The fonts of the printed programme, read from the installed packages. Opened anew for each book. */
export async function programmeFonts(): Promise<OpenFonts> {
  const faces = await Promise.all(Object.entries(FACES).map(async ([name, path]) => [name, await read(path)] as const));
  const fallbacks = await Promise.all(FALLBACKS.map(read));
  return openFonts({ faces: Object.fromEntries(faces) as FontFiles['faces'], fallbacks });
}
