/** Why a file is not taken, in a sentence that says what to do. The one thing that the checks throw on purpose. */
export class FileRefused extends Error {
  /** @param code stable, in kebab-case: `file-damaged` */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'FileRefused';
  }
}

/** Nobody can read the file, or only some programs can. */
export function damaged(what: string): FileRefused {
  return new FileRefused('file-damaged', `This ${what} is damaged or not complete. Save it again and upload that.`);
}

/** Something is hidden behind or before what the file says that it is. */
export function holdsMore(what: string): FileRefused {
  return new FileRefused(
    'file-holds-more',
    `There is more in this file than a ${what}. Save it again as a ${what} and upload that.`,
  );
}
