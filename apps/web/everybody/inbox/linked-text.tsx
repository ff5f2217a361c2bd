import { linksIn } from './links-in';

/** Plain text as somebody wrote it, with the addresses in it to follow. */
export function LinkedText({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <div className={className}>
      {linksIn(text).map((piece) =>
        piece.href ? (
          <a key={piece.at} href={piece.href} rel="noreferrer">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </div>
  );
}
