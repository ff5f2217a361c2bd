import { fileName } from '../domain/file-name';

/** Where a release can be read. */
export interface Published {
  /** Address of the programme site, without a slash at its end; left out where the site has no address of its own. */
  readonly siteUrl?: string;
}

/** The page of a submission within the site. */
export function abstractPage(code: string): string {
  return `abstract-${fileName(code)}.html`;
}

/** The whole address of a submission's page, where the site has one. */
export function abstractAddress({ siteUrl }: Published, code: string): string | undefined {
  return siteUrl === undefined ? undefined : `${siteUrl}/${encodeURI(abstractPage(code))}`;
}
