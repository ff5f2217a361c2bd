/** What files may be sent to this server. */
export interface UploadSettings {
  /** How large one file may be, in bytes. */
  readonly mostBytes: number;
  /** How much of the disk uploads leave free, in per cent. */
  readonly freePercent: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Reads `UPLOAD_MB` and `UPLOAD_FREE`.
 *
 * @param value a variable's text; undefined when unset
 * @param refuse told of each variable that cannot be used
 */
export function readUploads(
  value: (name: string) => string | undefined,
  refuse: (name: string, message: string) => void,
): UploadSettings {
  const number = (name: string, otherwise: number, most: number) => {
    const given = Number(value(name) ?? otherwise);
    if (!(given > 0 && given <= most)) refuse(name, `${name} is "${value(name)}"; give a number up to ${most}.`);
    return given;
  };
  return {
    mostBytes: Math.floor(number('UPLOAD_MB', 20, 100) * MEGABYTE),
    freePercent: number('UPLOAD_FREE', 5, 100),
  };
}
