import { pdfWithoutTraces } from './pdf-without-traces';
import { presentationWithoutTraces } from './presentation-without-traces';

const WITHOUT: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  'application/pdf': pdfWithoutTraces,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': async (bytes) =>
    presentationWithoutTraces(bytes),
};

/**
 * A copy of a file that came in by `check/`, without what it says of the people behind it; what its pages show stays.
 * @param type its media type
 * @throws Error where the file cannot be read as what it is said to be: it must not be given to anybody then
 */
export async function withoutTraces(type: string, bytes: Uint8Array): Promise<Uint8Array> {
  return (await WITHOUT[type]?.(bytes)) ?? bytes;
}
