/** A file made from a release. The path is relative, with forward slashes. */
export type OutputFile = { readonly path: string; readonly mediaType: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
);
